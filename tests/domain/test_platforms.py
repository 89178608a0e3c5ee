from urllib.parse import urlsplit

from studio.domain.platforms import OWN_SERVER, PLATFORMS, SHAPES, platform


def test_every_platform_that_sellers_asked_for_has_a_preset() -> None:
    names = {each.name for each in PLATFORMS}
    assert names >= {
        *("Twitch", "YouTube", "Facebook", "Instagram", "TikTok", "Kick", "Bilibili", "Taobao Live", "Douyin"),
        *("Kuaishou", "WeChat Channels", "Xiaohongshu", "JD Live", "Yizhibo"),
    }
    assert len({each.id for each in PLATFORMS}) == len(PLATFORMS)


def test_an_address_is_a_whole_one_or_is_left_to_the_dashboard() -> None:
    for each in PLATFORMS:
        parts = urlsplit(each.server)
        assert not each.server or (parts.scheme in ("rtmp", "rtmps") and parts.hostname and parts.path.strip("/"))


def test_presets_keep_to_what_the_platform_takes() -> None:
    for each in PLATFORMS:
        assert each.shape in SHAPES
        assert each.most_kbps is None or each.shape.kbps <= each.most_kbps
        assert each.shape.portrait or not each.needs_portrait


def test_a_platform_nobody_knows_is_an_own_server() -> None:
    assert platform("twitch").name == "Twitch"
    assert platform("from the future").id == OWN_SERVER
