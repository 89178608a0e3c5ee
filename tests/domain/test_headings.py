from collections import Counter

import pytest

from studio.domain.catalogue import COLUMNS, MORE_COLUMNS, read_catalogue
from studio.domain.delimited import header_key
from studio.domain.headings import OPTION_SPELLINGS, SPELLINGS, columns_of
from studio.domain.money import Money
from studio.domain.product import Product


def test_every_column_has_headings_and_no_heading_means_two_columns() -> None:
    assert set(SPELLINGS) == {*COLUMNS, *MORE_COLUMNS}
    every = SPELLINGS | OPTION_SPELLINGS
    spellings = [spelling for column, known in every.items() if column != "sku" for spelling in known.split()]
    twice = {spelling for spelling, times in Counter(spellings).items() if times > 1}
    assert twice == {"artikel", "article", "articolo", "articulo", "artigo"}
    assert [spelling for spelling in spellings if header_key(spelling) != spelling] == []


@pytest.mark.parametrize(
    "header",
    [
        "Artikelnummer;Bezeichnung;Preis;Währung;Einheit;Alter Preis;Bild;Link;Bestand",
        "Artikel-Nr.;Artikelbezeichnung;VK-Preis;Währung;Mengeneinheit;UVP;Abbildung;Webadresse;Lagerbestand",
        "Artikelnummer;Artikel;Einzelpreis;Währung;Einheit;Streichpreis;Foto;URL;Menge",
        "Référence;Désignation;Prix;Devise;Unité;Ancien prix;Photo;Lien;Stock",
        "Réf.;Libellé;Prix unitaire TTC;Monnaie;Unité de mesure;Prix barré;Image;URL;Quantité",
        "Código;Nombre;Precio;Moneda;Unidad;Precio anterior;Imagen;Enlace;Existencias",
        "Referencia;Descripción;PVP;Divisa;Unidad de medida;Precio tachado;Foto;URL;Cantidad",
        "Código;Nome;Preço;Moeda;Unidade;Preço antigo;Imagem;Ligação;Estoque",
        "Referência;Designação;Preço de venda;Moeda;Unidade de medida;Preço anterior;Foto;Link;Quantidade",
        "Artikelnummer;Omschrijving;Prijs;Valuta;Eenheid;Oude prijs;Afbeelding;Link;Voorraad",
        "Productcode;Naam;Verkoopprijs;Munteenheid;Eenheid;Adviesprijs;Foto;Webadres;Aantal",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_headings_in_german_french_spanish_portuguese_and_dutch(header: str, encoding: str) -> None:
    text = f"{header}\nK7;Miel;9,00;CHF;pot;11,50;m.png;https://s.it/k;8\n"
    catalogue = read_catalogue(text.encode(encoding))
    assert catalogue.problems == ()
    assert catalogue.products == (
        Product("K7", "Miel", Money(900, "CHF"), "pot", Money(1150, "CHF"), "m.png", "https://s.it/k", 8),
    )


@pytest.mark.parametrize(
    "header",
    [
        "Prezzo finale;Rimanenza",
        "Prezzo IVA inclusa;Quantità disponibile",
        "Ladenpreis;Aktueller Bestand",
        "Verkaufspreis (brutto);Verfügbare Menge",
        "Prix public TTC;Quantité disponible",
        "Precio venta público;Stock actual",
        "Precio con IVA;Unidades disponibles",
        "零售价;库存数量",
        "銷售價;庫存量",
    ],
)
def test_other_names_of_price_and_stock(header: str) -> None:
    assert columns_of(["Code", *header.split(";")]) == {"code": 0, "price": 1, "stock": 2}


@pytest.mark.parametrize(
    "header",
    [
        "Verkauft;Gewicht (g);Allergene;Herkunft;Erntedatum;Abholung;Höchstmenge;Zahlungsart;Variante",
        "Vendus;Grammes;Allergènes;Origine;Date de récolte;Retrait;Limite;Paiement;Déclinaison",
        "Vendidos;Gramos;Alérgenos;Origen;Fecha de cosecha;Recogida;Límite;Forma de pago;Variación",
        "Vendido;Gramas;Alergénios;Origem;Data de colheita;Recolha;Limite;Pagamento;Variação",
        "Verkocht;Gewicht in gram;Allergenen;Herkomst;Oogstdatum;Afhalen;Limiet;Betaling;Uitvoering",
    ],
)
def test_headings_of_what_a_product_can_also_have(header: str) -> None:
    fields = ["sold", "grams", "allergens", "origin", "harvested", "note", "limit", "pay", "variant"]
    assert columns_of(header.split(";")) == {name: index for index, name in enumerate(fields)}


@pytest.mark.parametrize("article", ["Artikel", "Article", "Articolo", "Artículo", "Artigo"])
def test_an_article_is_the_name_where_nothing_else_is(article: str) -> None:
    assert columns_of([article, "Preis"]) == {"title": 0, "price": 1}
    assert columns_of([article, "Bezeichnung", "Preis"]) == {"code": 0, "title": 1, "price": 2}
    assert columns_of([article, "Preis"], {"code": article}) == {"code": 0, "price": 1}


def test_a_column_that_is_said_to_have_no_heading_is_not_read() -> None:
    header = ["Artikel", "price", "stock", "quantity"]
    assert columns_of(header, {"stock": " "}) == {"title": 0, "price": 1}
    assert columns_of(header, {"title": ""}) == {"code": 0, "price": 1, "stock": 2}
    assert columns_of(header, {"stock": "quantity", "price": "cost"}) == {"title": 0, "price": 1, "stock": 3}
