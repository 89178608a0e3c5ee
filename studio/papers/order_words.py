"""The words of orders in six languages: a message to the buyer, and the headings of a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderWords:
    """One language's words; "{…}" is filled in. `pay_fields`: what the parts of a transfer are called, by the name of
    `payment.BuyLink.fields`. `paid_sum`, `open_sum` and `back_sum` stand before a sum. `reference` is what a bank's
    statement says; `decimal` stands before
    the decimals of a weight, `grams` and `kilograms` behind it."""

    hello: str
    hello_name: str
    your_order: str
    your_order_from: str
    about: str
    colon: str
    total: str
    estimated: str
    more: str
    waiting: str
    pickup: str
    pay: str
    pay_sum: str
    pay_other: str
    pay_fields: Mapping[str, str]
    pay_later: str
    paid: str
    paid_sum: str
    open_sum: str
    back_sum: str
    cancelled: str
    thanks: str
    reference: str
    decimal: str
    sheets: tuple[str, str]
    order_columns: tuple[str, ...]
    line_columns: tuple[str, ...]
    states: Mapping[str, str]
    grams: str = "g"
    kilograms: str = "kg"


_STATES = ("held", "waitlisted", "confirmed", "paid", "released", "cancelled")


_FIELDS = ("payee", "iban", "account", "amount", "reference", "text")


def _fields(text: str) -> dict[str, str]:
    return dict(zip(_FIELDS, text.split("|"), strict=True))


def _states(text: str) -> dict[str, str]:
    return dict(zip(_STATES, text.split("|"), strict=True))


WORDS: Mapping[str, OrderWords] = {
    "en": OrderWords(
        hello="Hello!",
        hello_name="Hello {name}!",
        your_order="Your order:",
        your_order_from="Your order from {shop}:",
        about="about {what}",
        colon=": ",
        total="Total",
        estimated="The final price is known once everything is weighed.",
        more="… and {n} more",
        waiting="On the waitlist: {what}",
        pickup="Pickup: {what}",
        pay="To pay:",
        pay_sum="To pay {what}:",
        pay_other="How to pay {what} I will write to you separately.",
        pay_fields=_fields("Payee|IBAN|Account|Amount|Reference|Text"),
        pay_later="You will get the payment details after weighing.",
        paid="Already paid, thank you!",
        paid_sum="Paid",
        open_sum="Still to pay",
        back_sum="You get back",
        cancelled="Your order was cancelled.",
        thanks="Thank you!",
        reference="Live {show} order {number}",
        decimal=".",
        sheets=("Orders", "Lines"),
        order_columns=tuple(
            "Order|Buyer|In the chat|Phone|E-mail|Address|Items|State|Estimated|Pickup|Note|Packed".split("|")
        ),
        line_columns=tuple(
            "Order|Buyer|Platform|In the chat|Account|Phone|E-mail|Address|Code|Product|Variant|Quantity|Unit|Price"
            "|Currency|Weight g|Total|Estimated|State|Claimed|Claimed (ISO 8601)|Message|Pickup|Note"
            "|Packed (ISO 8601)|Paid|Still to pay|Allergens|SKU".split("|")
        ),
        states=_states("reserved|waiting|confirmed|paid|released|cancelled"),
    ),
    "it": OrderWords(
        hello="Ciao!",
        hello_name="Ciao {name}!",
        your_order="Il tuo ordine:",
        your_order_from="Il tuo ordine da {shop}:",
        about="circa {what}",
        colon=": ",
        total="Totale",
        estimated="Il prezzo definitivo si sa dopo la pesata.",
        more="… e altri {n}",
        waiting="In lista d’attesa: {what}",
        pickup="Ritiro: {what}",
        pay="Per pagare:",
        pay_sum="Per pagare {what}:",
        pay_other="Per pagare {what} ti scrivo a parte.",
        pay_fields=_fields("Intestatario|IBAN|Conto|Importo|Riferimento|Causale"),
        pay_later="Dopo la pesata ti mando come pagare.",
        paid="Già pagato, grazie!",
        paid_sum="Pagato",
        open_sum="Ancora da pagare",
        back_sum="Ti restituisco",
        cancelled="Il tuo ordine è stato annullato.",
        thanks="Grazie!",
        reference="Diretta {show} ordine {number}",
        decimal=",",
        sheets=("Ordini", "Righe"),
        order_columns=tuple(
            "Ordine|Cliente|In chat|Telefono|E-mail|Indirizzo|Articoli|Stato|Stimato|Ritiro|Nota|Imballato".split("|")
        ),
        line_columns=tuple(
            "Ordine|Cliente|Piattaforma|In chat|Account|Telefono|E-mail|Indirizzo|Codice|Prodotto|Variante|Quantità"
            "|Unità|Prezzo|Valuta|Peso g|Totale|Stimato|Stato|Prenotato|Prenotato (ISO 8601)|Messaggio|Ritiro|Nota"
            "|Imballato (ISO 8601)|Pagato|Ancora da pagare|Allergeni|SKU".split("|")
        ),
        states=_states("riservato|in attesa|confermato|pagato|liberato|annullato"),
    ),
    "zh": OrderWords(
        hello="你好！",
        hello_name="{name}，你好！",
        your_order="你的订单：",
        your_order_from="你在{shop}的订单：",
        about="约 {what}",
        colon="：",
        total="合计",
        estimated="最终价格以称重为准。",
        more="…… 另有 {n} 项",
        waiting="候补：{what}",
        pickup="自提：{what}",
        pay="付款：",
        pay_sum="支付 {what}：",
        pay_other="{what} 的付款方式另行发给你。",
        pay_fields=_fields("收款人|IBAN|账户|金额|参考号|附言"),
        pay_later="称重后再发付款方式。",
        paid="已付款，谢谢！",
        paid_sum="已付",
        open_sum="还需支付",
        back_sum="退还给你",
        cancelled="你的订单已取消。",
        thanks="谢谢！",
        reference="Live {show} order {number}",
        decimal=".",
        sheets=("订单", "明细"),
        order_columns=tuple("订单|买家|聊天昵称|电话|邮箱|地址|商品|状态|估算|自提|备注|已打包".split("|")),
        line_columns=tuple(
            "订单|买家|平台|聊天昵称|账号|电话|邮箱|地址|编码|商品|规格|数量|单位|单价|货币|重量（克）|合计|估算|状态"
            "|下单时间|下单时间（ISO 8601）|消息|自提|备注|打包时间（ISO 8601）|已付|还需支付|过敏原|SKU".split("|")
        ),
        states=_states("已预留|候补中|已确认|已付款|已释放|已取消"),
        grams="克",
        kilograms="公斤",
    ),
    "es": OrderWords(
        hello="¡Hola!",
        hello_name="¡Hola, {name}!",
        your_order="Tu pedido:",
        your_order_from="Tu pedido de {shop}:",
        about="unos {what}",
        colon=": ",
        total="Total",
        estimated="El precio final se sabe después de pesarlo.",
        more="… y {n} más",
        waiting="En lista de espera: {what}",
        pickup="Recogida: {what}",
        pay="Para pagar:",
        pay_sum="Para pagar {what}:",
        pay_other="Cómo pagar {what} te lo escribo aparte.",
        pay_fields=_fields("Beneficiario|IBAN|Cuenta|Importe|Referencia|Concepto"),
        pay_later="Después de pesarlo te envío cómo pagar.",
        paid="Ya está pagado, ¡gracias!",
        paid_sum="Pagado",
        open_sum="Falta por pagar",
        back_sum="Te devuelvo",
        cancelled="Tu pedido se ha cancelado.",
        thanks="¡Gracias!",
        reference="Directo {show} pedido {number}",
        decimal=",",
        sheets=("Cestas", "Líneas"),
        order_columns=tuple(
            "Cesta|Comprador|En el chat|Teléfono|Correo|Dirección|Artículos|Estado|Estimado|Recogida|Nota"
            "|Preparado".split("|")
        ),
        line_columns=tuple(
            "Cesta|Comprador|Plataforma|En el chat|Cuenta|Teléfono|Correo|Dirección|Código|Producto|Variante|Cantidad"
            "|Unidad|Precio|Moneda|Peso g|Total|Estimado|Estado|Reservado|Reservado (ISO 8601)|Mensaje|Recogida|Nota"
            "|Preparado (ISO 8601)|Pagado|Por pagar|Alérgenos|SKU".split("|")
        ),
        states=_states("reservado|en espera|confirmado|pagado|liberado|cancelado"),
    ),
    "fr": OrderWords(
        hello="Bonjour !",
        hello_name="Bonjour {name} !",
        your_order="Votre commande :",
        your_order_from="Votre commande chez {shop} :",
        about="environ {what}",
        colon=" : ",
        total="Total",
        estimated="Le prix définitif sera connu après la pesée.",
        more="… et {n} de plus",
        waiting="En liste d’attente : {what}",
        pickup="Retrait : {what}",
        pay="Pour payer :",
        pay_sum="Pour payer {what} :",
        pay_other="Pour payer {what}, je vous écrirai à part.",
        pay_fields=_fields("Bénéficiaire|IBAN|Compte|Montant|Référence|Motif"),
        pay_later="De quoi payer suivra après la pesée.",
        paid="Déjà payé, merci !",
        paid_sum="Payé",
        open_sum="Reste à payer",
        back_sum="Je vous rends",
        cancelled="Votre commande a été annulée.",
        thanks="Merci !",
        reference="Live {show} commande {number}",
        decimal=",",
        sheets=("Commandes", "Lignes"),
        order_columns=tuple(
            "Commande|Client|Dans le chat|Téléphone|E-mail|Adresse|Articles|État|Estimé|Retrait|Note|Emballée".split(
                "|"
            )
        ),
        line_columns=tuple(
            "Commande|Client|Plateforme|Dans le chat|Compte|Téléphone|E-mail|Adresse|Code|Produit|Variante|Quantité"
            "|Unité|Prix|Devise|Poids g|Total|Estimé|État|Réservé|Réservé (ISO 8601)|Message|Retrait|Note"
            "|Emballée (ISO 8601)|Payé|Reste à payer|Allergènes|SKU".split("|")
        ),
        states=_states("réservé|en attente|confirmé|payé|libéré|annulé"),
    ),
    "de": OrderWords(
        hello="Hallo!",
        hello_name="Hallo {name}!",
        your_order="Deine Bestellung:",
        your_order_from="Deine Bestellung bei {shop}:",
        about="etwa {what}",
        colon=": ",
        total="Summe",
        estimated="Der endgültige Preis steht nach dem Wiegen fest.",
        more="… und {n} weitere",
        waiting="Auf der Warteliste: {what}",
        pickup="Abholung: {what}",
        pay="Zum Bezahlen:",
        pay_sum="Zum Bezahlen von {what}:",
        pay_other="Wie du {what} bezahlst, schreibe ich dir extra.",
        pay_fields=_fields("Empfänger|IBAN|Konto|Betrag|Referenz|Verwendungszweck"),
        pay_later="Wie du bezahlst, schicke ich dir nach dem Wiegen.",
        paid="Schon bezahlt, danke!",
        paid_sum="Bezahlt",
        open_sum="Noch zu zahlen",
        back_sum="Du bekommst zurück",
        cancelled="Deine Bestellung wurde storniert.",
        thanks="Danke!",
        reference="Live {show} Bestellung {number}",
        decimal=",",
        sheets=("Körbe", "Positionen"),
        order_columns=tuple(
            "Korb|Kunde|Im Chat|Telefon|E-Mail|Adresse|Artikel|Stand|Geschätzt|Abholung|Notiz|Gepackt".split("|")
        ),
        line_columns=tuple(
            "Korb|Kunde|Plattform|Im Chat|Konto|Telefon|E-Mail|Adresse|Code|Artikel|Variante|Menge|Einheit|Preis"
            "|Währung|Gewicht g|Summe|Geschätzt|Stand|Bestellt|Bestellt (ISO 8601)|Nachricht|Abholung|Notiz"
            "|Gepackt (ISO 8601)|Bezahlt|Noch zu zahlen|Allergene|SKU".split("|")
        ),
        states=_states("reserviert|wartet|bestätigt|bezahlt|freigegeben|storniert"),
    ),
}
