"""Which column of a seller's list is which, by what it is called in the languages of sellers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from studio.domain.delimited import header_key

# As `header_key` leaves them: English; Italian; German; French; Spanish; Portuguese; Dutch; Chinese. Where a header has
# two of one column, the one further left here is taken.
SPELLINGS: Mapping[str, str] = {
    "code": """code sku itemcode itemnumber productcode articlecode articlenumber partnumber article ref reference id
        codice codicearticolo codiceprodotto codicedelprodotto cod articolo riferimento
        artikelnummer artikelnr artnr bestellnummer bestellnr produktnummer produktnr produktcode artikelcode artikel
        codeproduit codearticle codeduproduit refproduit refarticle referenceproduit referencearticle
        codigo codigodeproducto codigoproducto codigodelproducto codigodearticulo codigoarticulo referencia articulo
        codigodoproduto codigoproduto codigodoartigo codigoartigo artigo
        productnummer productnr bestelnummer bestelcode referentie
        编码 编号 代码 货号 款号 商品编码 商品编号 商品代码 产品编号 編號 代碼 貨號 商品編號""",
    "title": """title name producttitle productname itemname product item
        titolo nome nomeprodotto nomedelprodotto prodotto nomearticolo
        bezeichnung artikelbezeichnung produktbezeichnung produktname artikelname titel produkt ware
        designation designationproduit designationarticle nomduproduit nomproduit nomdelarticle nom libelle intitule
        titre produit
        nombre nombredelproducto nombreproducto nombredelarticulo titulo denominacion producto
        nomedoproduto nomeproduto designacao denominacao produto
        naam productnaam artikelnaam artikelomschrijving
        标题 名称 品名 商品 商品名称 商品标题 产品名称 標題 名稱 商品名稱
        artikel article articolo articulo artigo
        description descrizione beschreibung descripcion descricao omschrijving 描述""",
    "price": """price unitprice sellingprice
        prezzo prezzoalpubblico prezzounitario prezzovendita prezzodivendita prezzofinale prezzoivainclusa prezzoivato
        prezzoalkg prezzoalchilo prezzoalpezzo
        preis verkaufspreis einzelpreis stuckpreis ladenpreis endpreis bruttopreis preisbrutto verkaufspreisbrutto
        vkpreis vk preisprokg preisprostuck kilopreis
        prix prixunitaire prixdevente prixvente prixttc prixunitairettc prixdeventettc prixpublic prixpublicttc
        prixaukg prixaukilo prixalapiece tarif
        precio preciounitario preciodeventa precioventa precioventapublico precioalpublico preciofinal precioconiva pvp
        precioporkg precioporkilo
        preco precounitario precodevenda precovenda precoporkg precoporquilo
        prijs verkoopprijs stukprijs eenheidsprijs prijsperkg prijsperkilo prijsperstuk kiloprijs
        价格 单价 售价 现价 价钱 零售价 销售价 價格 單價 售價 零售價 銷售價""",
    "currency": """currency currencycode
        valuta divisa moneta wahrung devise monnaie moneda moeda munteenheid munt
        货币 币种 貨幣 幣種""",
    "unit": """unit unitofmeasure uom per
        unita unitadimisura um udm
        einheit mengeneinheit verkaufseinheit masseinheit
        unite unitedemesure unitedevente
        unidad unidaddemedida unidaddeventa
        unidade unidadedemedida unidadedevenda
        eenheid verkoopeenheid meeteenheid
        单位 计量单位 單位""",
    "old_price": """oldprice compareatprice originalprice regularprice listprice wasprice rrp
        vecchioprezzo prezzovecchio prezzopieno prezzooriginale prezzobarrato prezzolistino prezzodilistino
        alterpreis altpreis streichpreis originalpreis listenpreis normalpreis vorherigerpreis uvp
        ancienprix prixbarre prixdorigine prixoriginal prixnormal prixinitial prixavant
        precioanterior precioantiguo preciooriginal preciotachado precionormal precioantes
        precoanterior precoantigo precooriginal preconormal precoantes
        oudeprijs vanprijs adviesprijs normaleprijs oorspronkelijkeprijs
        原价 划线价 市场价 原價""",
    "image": """image picture photo imagefile imageurl pictureurl photourl imagelink
        immagine foto fotografia
        bild bilddatei bildurl bildlink abbildung produktbild
        photographie visuel urlimage urldelimage lienimage
        imagen urlimagen urldeimagen
        imagem urlimagem urldaimagem
        afbeelding afbeeldingurl plaatje
        图片 照片 主图 圖片""",
    "url": """url link producturl productlink buylink
        indirizzo collegamento linkprodotto
        produktlink produkturl weblink webadresse
        lien lienproduit lienduproduit adresseweb
        enlace enlacedelproducto enlaceproducto direccionweb
        ligacao hiperligacao linkdoproduto enderecoweb
        webadres koppeling
        链接 网址 购买链接 商品链接 連結 網址""",
    "stock": """stock quantity qty inventory available
        giacenza giacenze rimanenza rimanenze quantita quantitadisponibile qta scorte scorta disponibilita
        pezzidisponibili magazzino
        bestand lagerbestand aktuellerbestand restbestand warenbestand bestandsmenge verfugbarerbestand lagermenge
        verfugbaremenge lager vorrat verfugbar stuckzahl anzahl menge
        quantiteenstock quantitedisponible stockdisponible stockactuel disponible quantite qte inventaire
        existencias existencia inventario stockactual cantidaddisponible cantidadenstock unidadesdisponibles cantidad
        unidades
        estoque disponivel quantidade qtd qtde
        voorraad voorradig aantal hoeveelheid
        库存 库存数量 库存量 现有库存 可用库存 剩余库存 数量 庫存 庫存數量 庫存量 數量""",
    "variant": """variant variation
        variante ausfuhrung declinaison variacion variacao uitvoering
        规格 款式 規格""",
    "sku": "sku variantsku",
    "sold": """sold venduto venduti verkauft vendu vendus vendue vendues vendido vendidos verkocht
        已售 已售数量 已售數量""",
    "titles": "titles altrititoli titelubersetzungen autrestitres otrostitulos outrostitulos anderetitels",
    "grams": """grams weightg gramsperpiece grammi pesog pesoing gramm gewichtg gewichting gewichtingramm grammes poidsg
        poidseng poidsengrammes gramos pesoeng pesoengramos gramas pesoemg pesoemgramas gram gewichtingram 克 重量克""",
    "second_price": """secondprice secondoprezzo zweiterpreis zweitpreis secondprix deuxiemeprix segundoprecio
        segundopreco tweedeprijs 第二价格""",
    "allergens": "allergens allergeni allergene allergenes alergenos alergenios alergenicos allergenen 过敏原 過敏原",
    "origin": """origin countryoforigin origine provenienza herkunft ursprung herkunftsland provenance paysdorigine
        origen procedencia paisdeorigen origem proveniencia paisdeorigem herkomst oorsprong landvanherkomst
        产地 產地""",
    "harvested": """harvested harvestdate datadiraccolta raccolta raccolto ernte erntedatum erntetag geerntet recolte
        datederecolte cosecha fechadecosecha recoleccion colheita datadecolheita datadacolheita oogst oogstdatum
        geoogst 采摘日期 採摘日期""",
    "note": """pickupnote pickup ritiro consegna abholung lieferung retrait livraison recogida entrega recolha
        levantamento afhalen bezorging levering 取货 自提""",
    "limit": """limit limite limiteperpersona maxatesta maxapersona maxpercliente limitpercustomer maxpercustomer
    hochstmenge maxprokunde limiteparclient
        maxparclient limiteporcliente maxporcliente limiet maxperklant 限购 限購""",
    "first_paid": """firstpaid pagaprima primochepaga werzuerstzahlt zuerstbezahlt premierpaye premierquipaie
        primeroquepaga primeiroapagar wieeerstbetaalt eerstbetaald""",
    "pay": """pay payment waytopay pagamento modalitadipagamento zahlung zahlungsart zahlungsweise paiement
        modedepaiement pago formadepago formadepagamento betaling betaalwijze""",
    "by_weight": """byweight soldbyweight apeso vendutoapeso nachgewicht vonderwaage aupoids venduaupoids
        alpeso vendidoalpeso ventaalpeso aopeso vendidoaopeso opgewicht 称重 按重量""",
}
"""Each column of a list of ours, and the headings that mean it."""

VARIANT_COLUMNS = ("variant", "variant2", "variant3")
"""Under which names the columns of a variant are mapped: the first holds all of it, or each holds one option."""

# The options that shops have in columns of their own, in the order in which a variant names them: "red M". In the same
# languages.
OPTION_SPELLINGS: Mapping[str, str] = {
    "colour": """colour color colours colors colore colori tinta farbe farben couleur couleurs coloris colores
        cor cores kleur kleuren 颜色 顏色 色""",
    "flavour": """flavour flavor flavours flavors taste scent fragrance gusto gusti sapore profumo profumazione
        fragranza aroma geschmack geschmacksrichtung sorte duft gout gouts saveur parfum arome sabor sabores fragancia
        smaak smaken geur 口味 味道 香味 香型""",
    "size": """size sizes taglia taglie misura formato grosse grossen konfektionsgrosse taille tailles pointure format
        talla tallas tamano tamanho maat maten formaat 尺码 尺碼 尺寸 大小 码数""",
}

# Whether there is any, in words: as market places have it, and as sellers write it. The columns that hold it in other
# languages are those of the stock.
_AVAILABILITY = frozenset("availability stockstatus 库存状态 庫存狀態".split())
_SOLD_OUT = frozenset(
    """outofstock soldout unavailable notavailable discontinued
    esaurito esaurita esauriti esaurite nondisponibile ausverkauft nichtverfugbar vergriffen nichtauflager
    epuise epuisee rupturedestock enrupturedestock enrupture indisponible agotado agotada sinexistencias sinstock
    nodisponible esgotado esgotada semestoque indisponivel uitverkocht nietopvoorraad
    缺货 缺貨 售罄 无货 無貨 已售完""".split()
)

# A column of such a name holds the product's number, unless nothing else could hold its name.
_NUMBER_OR_NAME = frozenset("article articolo artikel articulo artigo".split())


def columns_of(header: Sequence[str], mapping: Mapping[str, str] = MappingProxyType({})) -> dict[str, int]:
    """Which cell of a row holds which column. `mapping` (column: the heading as it stands) goes before what is known; a
    column that it says has no heading is not read."""
    keys = [header_key(name) for name in header]
    columns = mapped_columns(keys, mapping)
    for column, spellings in SPELLINGS.items():
        if column not in columns and not unread(column, mapping):
            free = (keys.index(spelling) for spelling in spellings.split() if spelling in keys)
            index = next((index for index in free if index not in columns.values()), None)
            if index is not None:
                columns[column] = index
    either = "code" in columns and "code" not in mapping and keys[columns["code"]] in _NUMBER_OR_NAME
    if either and "title" not in columns and not unread("title", mapping):
        columns["title"] = columns.pop("code")
    return columns


def availability_column(header: Sequence[str], columns: Mapping[str, int]) -> int | None:
    """The column that says in words whether there is any; none of `columns`."""
    return next(
        (
            index
            for index, name in enumerate(header)
            if header_key(name) in _AVAILABILITY and index not in columns.values()
        ),
        None,
    )


def is_sold_out(text: str) -> bool:
    """Whether an availability says that there is none."""
    return header_key(text) in _SOLD_OUT


def option_columns(header: Sequence[str]) -> list[int]:
    """The columns that hold an option of a variant by what they are called, one for each kind of option, in the order
    in which a variant names them."""
    keys = [header_key(name) for name in header]
    found = (next((keys.index(each) for each in spellings.split() if each in keys), None) for spellings in _OPTIONS)
    return [index for index in found if index is not None]


def variant_columns(header: Sequence[str], columns: Mapping[str, int]) -> dict[str, int]:
    """Those `columns` that make up the variant, each once, and in the order in which a variant names its options:
    colour, then what is called otherwise, then size."""
    chosen = {columns[name]: name for name in reversed(VARIANT_COLUMNS) if name in columns}
    ordered = sorted(sorted(chosen), key=lambda index: _place_of(header_key(header[index])))
    return dict(zip(sorted(chosen.values()), ordered, strict=True))


_OPTIONS = tuple(OPTION_SPELLINGS.values())


def _place_of(key: str) -> int:
    return next((place for place, spellings in enumerate(_OPTIONS) if key in spellings.split()), 1)


def mapped_columns(keys: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """The columns that `mapping` names, where there is such a heading; `keys` are the header's, by `header_key`."""
    wanted = {column: header_key(heading) for column, heading in mapping.items()}
    return {column: keys.index(key) for column, key in wanted.items() if key and key in keys}


def unread(column: str, mapping: Mapping[str, str]) -> bool:
    """Whether the seller said that no heading is this column's."""
    return column in mapping and not mapping[column].strip()
