"""The kinds of ways to pay as the window shows them: name, sign, what each is for, and the fields it needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

SIGNS = {
    "web": "globe",
    "whatsapp": "message-square",
    "sms": "smartphone",
    "mail": "send",
    "sepa": "file-text",
    "pix": "qr-code",
    "upi": "qr-code",
    "swiss": "file-text",
    "stripe": "credit-card",
    "paypal": "credit-card",
    "scanned": "scan-qr-code",
}
REFERENCE_KINDS = ("NON", "SCOR", "QRR")
_NEEDED = {
    "web": (),
    "whatsapp": ("number",),
    "sms": ("number",),
    "mail": ("address",),
    "sepa": ("payee", "iban"),
    "pix": ("key", "name", "city"),
    "upi": ("vpa", "payee"),
    "swiss": ("iban", "name", "postcode", "town"),
    "stripe": ("url",),
    "paypal": ("handle",),
    "scanned": ("payload",),
}
_ALL = {
    "web": ("url", "campaign"),
    "sepa": ("payee", "iban", "bic", "reference", "text"),
    "swiss": ("name", "iban", "street", "number", "postcode", "town", "country", "reference_kind", "customer"),
}
EXAMPLES = {
    ("web", "url"): "https://shop.example",
    ("whatsapp", "number"): "+39 333 123 4567",
    ("sms", "number"): "+39 333 123 4567",
    ("mail", "address"): "name@example.com",
    ("sepa", "iban"): "IT60 X054 2811 1010 0000 0123 456",
    ("sepa", "reference"): "RF18 5390 0754 7034",
    ("upi", "vpa"): "name@bank",
    ("swiss", "iban"): "CH93 0076 2011 6238 5295 7",
    ("swiss", "country"): "CH",
    ("stripe", "url"): "https://buy.stripe.com/…",
    ("paypal", "handle"): "anna",
}


_GOOD = {
    "address": "name@example.com",
    "payee": "Anna",
    "name": "Anna",
    "bic": "UNCRITMMXXX",
    "key": "name@example.com",
    "city": "Recife",
    "postcode": "8000",
    "town": "Bern",
    "reference_kind": "NON",
    "payload": "https://example.com",
}


def good_value(kind: str, name: str) -> str:
    """A value that nothing is wrong with; "" for what may be empty."""
    reference = (kind, name) == ("sepa", "reference")
    return "" if reference else EXAMPLES.get((kind, name), _GOOD.get(name, "")).replace("…", "test")


@dataclass(frozen=True, slots=True)
class KindField:
    """A field of a kind; `needed`: without it there is no way to pay."""

    name: str
    needed: bool
    example: str


def fields_of(kind: str) -> tuple[KindField, ...]:
    """What is asked for, in order."""
    needed = _NEEDED[kind]
    return tuple(KindField(name, name in needed, EXAMPLES.get((kind, name), "")) for name in _ALL.get(kind, needed))


def kind_name(kind: str) -> str:
    """What it is called in the window's language."""
    translate = QCoreApplication.translate
    return {
        "web": translate("Ways", "Your shop's page"),
        "whatsapp": "WhatsApp",
        "sms": translate("Ways", "Text message (SMS)"),
        "mail": translate("Ways", "E-mail"),
        "sepa": translate("Ways", "Bank transfer (SEPA)"),
        "pix": "PIX",
        "upi": "UPI",
        "swiss": translate("Ways", "Swiss QR-bill"),
        "stripe": "Stripe",
        "paypal": "PayPal.Me",
        "scanned": translate("Ways", "Satispay, Alipay, WeChat Pay"),
    }[kind]


def kind_about(kind: str) -> str:
    """What a buyer gets of it, in a sentence."""
    translate = QCoreApplication.translate
    return {
        "web": translate("Ways", "The code opens the product's own page; products without a link open this one."),
        "whatsapp": translate("Ways", "The code opens a chat with you, the order already written."),
        "sms": translate("Ways", "The code opens a text message to you, the order already written."),
        "mail": translate("Ways", "The code opens an e-mail to you, the order already written."),
        "sepa": translate("Ways", "The buyer's banking app fills in the transfer. For prices in euros."),
        "pix": translate("Ways", "For buyers in Brazil: their banking app fills in the payment."),
        "upi": translate("Ways", "For buyers in India: their payment app fills in the payment."),
        "swiss": translate("Ways", "For buyers in Switzerland and Liechtenstein. For francs and euros."),
        "stripe": translate("Ways", "A payment link that you made at Stripe."),
        "paypal": translate("Ways", "Your PayPal.Me page, with the amount."),
        "scanned": translate("Ways", "A code from the app: save its picture, we read it and paint it crisply."),
    }[kind]


def field_label(kind: str, name: str) -> str:
    """What a field is called."""
    translate = QCoreApplication.translate
    if name == "name" and kind in ("pix", "swiss"):
        name = "payee"
    if name == "url":
        return (
            translate("Ways", "Address of the payment link")
            if kind == "stripe"
            else translate("Ways", "Address of your shop")
        )
    if name == "number" and kind == "swiss":
        return translate("Ways", "House number")
    return {
        "campaign": translate("Ways", "Tell the shop's statistics that visitors come from the show"),
        "number": translate("Ways", "Telephone number"),
        "address": translate("Ways", "E-mail address"),
        "payee": translate("Ways", "Who is paid"),
        "iban": "IBAN",
        "bic": translate("Ways", "BIC (not needed within Europe)"),
        "reference": translate("Ways", "Your bank’s reference (RF…), if any"),
        "text": translate("Ways", "Each transfer’s text begins with"),
        "key": translate("Ways", "PIX key: CPF, CNPJ, e-mail, telephone or random"),
        "city": translate("Ways", "City"),
        "vpa": translate("Ways", "UPI address"),
        "street": translate("Ways", "Street"),
        "postcode": translate("Ways", "Postcode"),
        "town": translate("Ways", "Town"),
        "country": translate("Ways", "Country (CH, LI)"),
        "reference_kind": translate("Ways", "Reference"),
        "customer": translate("Ways", "Number that your bank gave you for QRR"),
        "handle": translate("Ways", "Your name after paypal.me/"),
        "payload": translate("Ways", "What the code says"),
    }[name]


def reference_name(kind: str) -> str:
    """A kind of reference of the Swiss QR-bill."""
    translate = QCoreApplication.translate
    return {
        "NON": translate("Ways", "none"),
        "SCOR": translate("Ways", "SCOR (RF…, with an IBAN)"),
        "QRR": translate("Ways", "QRR (with a QR-IBAN)"),
    }[kind]
