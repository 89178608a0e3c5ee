"""What the engine says about selling in English: lists, claims, orders, ways to pay, for engine_words."""

# Whole literals are what lupdate reads.
# ruff: noqa: E501

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Values are %1, %2, …
SELLING_SENTENCES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 Bancarella waits for it up to %2 seconds.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 The show goes on; claims wait in the chat until it can be written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 has %2 of “%3” now; one buyer may have %4.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 in all; Etsy does not say how many of each, so none is counted",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is below zero; it counts as none left",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 of all variations together; write how many there are of each",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 of “%2” are needed, and %3 are left.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1 places have some; together %2",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "%1: now held for buyers who wait since %2. They stand in Orders, under that show.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A PIX amount is from 0.01 to 9 999 999 999.99.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A PIX code has Latin letters, digits and blanks only, in one line.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A QR-bill is in Swiss francs or in euros.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A QR-bill needs the postcode and the town of who is paid.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A QR-bill without a kind of reference has no reference.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A QR-bill's message has at most %1 Latin letters, in one line.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A SEPA transfer is in euros; this price is in %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A UPI amount is 0.01 or more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A claim is for 1 to %1 of one thing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A claim is held from 1 minute to 30 days.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A payment link begins with https://.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A pickup slot has at most %1 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A product has at most %1 titles in other languages.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A product has at most %1 variants.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A reference has letters or digits.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A sign of the name or the text cannot be written in the code's character set.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A transfer has a reference or a text, not both.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A transfer's amount is from 0.01 to 999 999 999.99.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A variant has from 1 to %1 options (colour, size) of at most %2 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A variant’s price is in the product’s currency.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A way to pay of the kind “%1” has no field “%2”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A way to pay of the kind “%1” needs the field “%2”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A web address begins with https:// or http:// and the shop's name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A web address has no spaces, quotation marks or invisible characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A web address that viewers see must not hold a user name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "A weight is from 1 gram to 10 tonnes.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "An IBAN with “%1” has %2 characters; this one has %3.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "An offer costs less than the full price, %1 %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Another desk is writing to the store %1 and does not let go of it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Another program is writing to the store %1 and does not let go of it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At most %1 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At most %1 claims at once.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At most %1 pickup slots.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At most %1 ways to pay.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "At most %1 words of your own, each of at most %2 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Claims and orders are written down again; nothing was lost.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Claims are taken for at most 1 day after a show.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Give it a name of at most %1 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Its QR code does not scan. Use a shorter text or a short link.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No country writes its IBANs with “%1”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "No country's number begins with 0: write +39 …, not +0 ….",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nobody can have the telephone number “%1”: a digit is wrong, or its country.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Nothing of it can be noted: it is not in your list any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Only what is held has an end.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "PayPal takes whole %1 only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "SEPA transfers do not reach accounts in “%1”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Say who it is for.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Some products had a code that reads like another one's. They have a new code now: %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Stock cannot be below zero.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IBAN is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The IBAN's check digits do not fit: a character is wrong. Compare it with your bank's letter.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The QR code in %1 holds no text, so it cannot be painted again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The bank's customer number goes with a QR-IBAN and has at most 20 digits.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The city of who is paid is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "That has changed again since. Nothing was undone.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The claim of %1 for “%2” has changed since. It was left as it is.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The claim of %1 for “%2” is not marked as paid yet.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The claim of %1 for “%2” is over already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The country is two capital letters, as CH.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The database %1 does not let this user write. Give Bancarella a database of its own.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk does not take what is written to the store %1. Is it full, or unplugged?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk is full: the store %1 cannot be written. Free some space.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The disk of the server of the store %1 does not take what is written.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The field “%1” of a way to pay is a text.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The field “%1” of a way to pay is true or false.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The file %1 is too large (%2 MB, at most %3). Make it smaller.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The kind of reference QRR needs a QR-IBAN, which your bank gives you.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The kind of reference is QRR, SCOR or NON.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The line that thanks has at most %1 characters.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The most that one buyer may have is from 1 to %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The name of who is paid is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The offer’s price: %1.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The orders could not be written to %1: %2. Make room, or choose another folder.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture %1 is not there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The picture of the code is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The price in a second currency names it, such as “35 CNY”; %1 is the first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The server of the store %1 does not accept the name or the password.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The server of the store %1 does not answer, or is being restarted.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The server of the store %1 does not answer. Is the network there?",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The server of the store %1 is full or has no room for another desk.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 cannot be opened (%2).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 cannot be opened. Its folder must be there, and be writable.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 cannot be read (%2).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 is read-only. Ask whoever looks after the database.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 is read-only. Make its file and folder writable.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The store's address is none: write the path of a file, or postgresql://user@server/database.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The telephone number is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The telephone number “%1” is too long.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "The telephone number “%1” is too short: digits are missing.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There are %1 QR codes in %2. Cut the picture so that it has only one.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There are two variants “%1”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There are: %1",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is a way to pay “%1” already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no database at %1. Create one for Bancarella first.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no folder %1 for the store.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no offer for “%1” just now.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no show yet.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no way to pay of the kind “%1”. Known are: %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "There is no way to pay “%1”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "These are one person already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This XML file declares entities, which a product feed never does. It is not read.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This XML file is broken at line %1, or only half of it is here.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This XML file is no product feed: it has neither <item> nor <entry>.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This account needs the bank's BIC as well.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This buyer has no other account.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This buyer is not there any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This claim is not there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This code holds more than can be painted again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This e-mail address is no PIX key: a letter is wrong, or it is too long.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This import cannot be taken back any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is a QR-IBAN: it goes with the kind of reference QRR only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is a web page or a broken XML file, not a product feed.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is more than its QR code can hold. Use a shorter text or a short link.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is no UPI address: write one like name@bank.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is no e-mail address: write one like name@example.com.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is not a web address.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is not in your list any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is too much for a QR-bill: %1 characters at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This is too much for a SEPA code: %1 bytes at most. Use a shorter text.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This message is not decided yet.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This message was decided already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This order is not there any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This product has no link.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This show is not there.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This takes %1 only; the price is in %2.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This takes %1 or %2 only; the price is in %3.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What one of it weighs goes from 1 to %1 grams.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "What this message takes back is over already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Whose is it? Write a name.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Write only the name after paypal.me/: at most 20 letters and digits.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Write the number with + and its country: +39 333 123 4567.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Write what this code is, as “Satispay”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a group of products has no price of its own; it is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a picture is a file name or an address that begins with https:// or http://",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a picture's address begins with https:// or http:// and holds no user name",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a second price names its currency, like 4.50 USD",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a title in another language is written like zh: 苹果",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "a variant is written like red / M",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "allergens has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "it is in %1 and the product in %2",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "it is rounded to %1 %2",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "it takes longer than %1 seconds",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "its price is decided when it is sold; write one in the list",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "its product on line %1 is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "its variants have their own stock",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "more than %1 languages",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "no column is known to hold the %1; say which one does",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "no column is known to hold the price; say which one does",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "no column is known to hold the title and price; say which one does",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "no column is known to hold the title; say which one does",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "note has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "origin has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "price in a second currency: %1",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "sku has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the address leads into your own network, not to the web",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the address leads on and on to others",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the connection is not secure (%1)",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the picture cannot be kept (%1)",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the picture is larger than %1 MB",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the picture is too large (%1 × %2 points)",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the sale has dates; start it as an offer with an end in the show",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop answers %1",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop broke off in the middle of the picture",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop does not answer",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop does not answer as a web server does",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop holds it as %1; it is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the shop holds it as draft; it is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the variant “%1” is longer than %2 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "the variation does not say which one it is; it is left out",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "there is no %1 in the web",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "there is no picture “%1”; put it there and read the list again, or add a photo to the product",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "this is not an address in the web",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "title has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "variant has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "variant’s price: %1",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "way to pay has at most %1 characters",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "what the address leads to is no picture (JPEG, PNG, GIF or WebP)",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” does not come as “%2”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” does not say its country: write + and the country's number first, as +39 333 123 4567.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has more than %2 variants",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has no sheet with anything in it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has no variant “%2”.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has the variant “%2” already",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has variants: say which of them (%2).",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” has variants: say which of them.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” holds a line break or an invisible sign.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” holds a sign that a QR-bill cannot have: Latin letters only.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is in your list already.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is neither yes nor no",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is no BIC: it has 8 or 11 letters and digits.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is no QR reference: it has 27 digits, the last of which checks the others.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is no RF reference: its check digits do not fit.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is no telephone number: write its digits, as +39 333 123 4567.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a day; write it as 2026-09-30.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a day; write it like 2026-11-21",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a language.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a language; write it, zh, en, …",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not a whole number from %2 to %3",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not in your list any more.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is not in your list.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is on offer until %2 at another desk.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is proposed as its code: it is what viewers write in the chat",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” is too long: %2 characters at most.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” was changed or sold since the import, so nothing of it is taken back.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.",
        ),
        QT_TRANSLATE_NOOP(
            "EngineWords",
            "Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.",
        ),
    ),
)
