"""What a seller reads in a report of a problem, in the six languages of the window."""

from __future__ import annotations

_READ_ME = {
    "en": """\
This is a report of a problem with Bancarella, made on the computer where it happened.

You can open every file in it with a text editor and read it before you send it. Names, addresses, telephone and account
numbers, stream keys, servers, files of recordings and places were taken out and replaced by ***; products are numbered.
Is something left that nobody should see? Then do not send it, or take it out.

what-happened.txt   write here, in your own words, what you did and what went wrong
doctor.txt          what works on this computer
versions.txt        which versions of what are installed
settings.json       how the studio is set up: numbers and choices, no texts
store.txt           how much is in the list of products and orders
last-show.json      how the last show went: numbers and choices, no texts
figures.jsonl       the figures of the last shows, one line for each minute on air
now.json            how the studio stands just now, where it is running
logs/…              what Bancarella wrote down while it ran
""",
    "it": """\
Questa è la segnalazione di un problema con Bancarella, fatta sul computer dove è successo.

Puoi aprire ogni file con un editor di testo e leggerlo prima di spedirlo. Nomi, indirizzi, numeri di telefono e di
conto, chiavi di trasmissione, server, file delle registrazioni e luoghi sono stati tolti e sostituiti da ***; i
prodotti sono numerati. È rimasto qualcosa che nessuno deve vedere? Allora non spedirla, oppure toglilo.

what-happened.txt   scrivi qui, con parole tue, che cosa hai fatto e che cosa è andato storto
doctor.txt          che cosa funziona su questo computer
versions.txt        quali versioni di che cosa sono installate
settings.json       com'è impostato lo studio: numeri e scelte, nessun testo
store.txt           quanto c'è nell'elenco dei prodotti e negli ordini
last-show.json      com'è andata l'ultima diretta: numeri e scelte, nessun testo
figures.jsonl       i numeri delle ultime dirette, una riga per ogni minuto in onda
now.json            come sta lo studio in questo momento, se è aperto
logs/…              che cosa ha annotato Bancarella mentre lavorava
""",
    "zh": """\
这是一份 Bancarella 的问题报告，是在出问题的电脑上生成的。

发送之前，你可以用文本编辑器打开里面的每个文件看一看。姓名、地址、电话和账号、直播密钥、服务器、录像文件和地点
都已去掉，换成了 ***；商品只用编号表示。还留着不该让别人看到的内容吗？那就不要发送，或者先把它删掉。

what-happened.txt   在这里用你自己的话写下你做了什么、出了什么问题
doctor.txt          这台电脑上哪些功能可以用
versions.txt        装了哪些东西，各是什么版本
settings.json       工作室的设置：只有数字和选项，没有文字
store.txt           商品清单和订单里有多少内容
last-show.json      上一场直播的情况：只有数字和选项，没有文字
figures.jsonl       最近几场直播的数据，每播出一分钟一行
now.json            工作室此刻的状态（如果正在运行）
logs/…              Bancarella 运行时记下的内容
""",
    "es": """\
Este es el informe de un problema con Bancarella, hecho en el ordenador donde ocurrió.

Puedes abrir cada archivo con un editor de texto y leerlo antes de enviarlo. Se han quitado los nombres, direcciones,
números de teléfono y de cuenta, claves de emisión, servidores, archivos de grabaciones y lugares; en su lugar hay ***.
Los productos van numerados. ¿Queda algo que nadie deba ver? Entonces no lo envíes, o quítalo.

what-happened.txt   escribe aquí, con tus palabras, qué hiciste y qué salió mal
doctor.txt          qué funciona en este ordenador
versions.txt        qué versiones de qué están instaladas
settings.json       cómo está configurado el estudio: números y opciones, ningún texto
store.txt           cuánto hay en la lista de productos y en los pedidos
last-show.json      cómo fue el último directo: números y opciones, ningún texto
figures.jsonl       las cifras de los últimos directos, una línea por cada minuto en el aire
now.json            cómo está el estudio ahora mismo, si está abierto
logs/…              lo que Bancarella anotó mientras funcionaba
""",
    "fr": """\
Ceci est le rapport d'un problème avec Bancarella, fait sur l'ordinateur où il s'est produit.

Vous pouvez ouvrir chaque fichier avec un éditeur de texte et le lire avant de l'envoyer. Les noms, adresses, numéros de
téléphone et de compte, clés de diffusion, serveurs, fichiers d'enregistrement et lieux ont été retirés et remplacés
par *** ; les produits sont numérotés. Reste-t-il quelque chose que personne ne doit voir ? Alors ne l'envoyez pas, ou
retirez-le.

what-happened.txt   écrivez ici, avec vos mots, ce que vous avez fait et ce qui n'a pas marché
doctor.txt          ce qui fonctionne sur cet ordinateur
versions.txt        quelles versions de quoi sont installées
settings.json       comment le studio est réglé : des nombres et des choix, aucun texte
store.txt           combien il y a dans la liste des produits et dans les commandes
last-show.json      comment s'est passé le dernier direct : des nombres et des choix, aucun texte
figures.jsonl       les chiffres des derniers directs, une ligne par minute à l'antenne
now.json            où en est le studio en ce moment, s'il est ouvert
logs/…              ce que Bancarella a noté pendant qu'il tournait
""",
    "de": """\
Dies ist der Bericht über ein Problem mit Bancarella, gemacht auf dem Computer, auf dem es auftrat.

Du kannst jede Datei mit einem Texteditor öffnen und lesen, bevor du sie verschickst. Namen, Adressen, Telefon- und
Kontonummern, Streamschlüssel, Server, Dateien von Aufnahmen und Orte sind herausgenommen und durch *** ersetzt;
Produkte sind nummeriert. Ist noch etwas da, das niemand sehen soll? Dann verschicke es nicht, oder nimm es heraus.

what-happened.txt   schreib hier mit deinen Worten, was du getan hast und was schiefging
doctor.txt          was auf diesem Computer funktioniert
versions.txt        welche Versionen wovon installiert sind
settings.json       wie das Studio eingestellt ist: Zahlen und Auswahl, keine Texte
store.txt           wie viel in der Liste der Produkte und Bestellungen steht
last-show.json      wie die letzte Sendung lief: Zahlen und Auswahl, keine Texte
figures.jsonl       die Zahlen der letzten Sendungen, eine Zeile für jede Minute auf Sendung
now.json            wie es um das Studio gerade steht, falls es läuft
logs/…              was Bancarella aufgeschrieben hat, während es lief
""",
}
# Where the studio that runs was asked for its buyers' names, to take them out, and did not answer.
_NAMES_MISSING = {
    "en": """\
Look before you send this: Bancarella was too busy to say who your buyers are, so their names may still be in these
files. Make the report once more in a few minutes, or look through the files and take the names out.
""",
    "it": """\
Guarda prima di spedire: Bancarella era troppo occupata per dire chi sono i tuoi clienti, e i loro nomi possono essere
ancora in questi file. Rifai la segnalazione fra qualche minuto, oppure controlla i file e togli i nomi.
""",
    "zh": """\
发送之前请先看一看：Bancarella 当时太忙，没能说出你的买家是谁，所以这些文件里可能还留有他们的姓名。
请过几分钟再生成一次报告，或者逐个查看文件，把姓名删掉。
""",
    "es": """\
Mira antes de enviarlo: Bancarella estaba demasiado ocupada para decir quiénes son tus compradores, y sus nombres pueden
estar todavía en estos archivos. Haz el informe otra vez dentro de unos minutos, o revisa los archivos y quita los
nombres.
""",
    "fr": """\
Regardez avant d'envoyer : Bancarella était trop occupée pour dire qui sont vos acheteurs, et leurs noms peuvent être
encore dans ces fichiers. Refaites le rapport dans quelques minutes, ou parcourez les fichiers et retirez les noms.
""",
    "de": """\
Sieh nach, bevor du dies verschickst: Bancarella war zu beschäftigt, um zu sagen, wer deine Käufer sind; ihre Namen
können also noch in diesen Dateien stehen. Mach den Bericht in ein paar Minuten noch einmal, oder sieh die Dateien durch
und nimm die Namen heraus.
""",
}
_QUESTION = {
    "en": "What did you do, and what went wrong?",
    "it": "Che cosa hai fatto, e che cosa è andato storto?",
    "zh": "你做了什么？出了什么问题？",
    "es": "¿Qué hiciste y qué salió mal?",
    "fr": "Qu'avez-vous fait, et qu'est-ce qui n'a pas marché ?",
    "de": "Was hast du getan, und was ging schief?",
}
_BETWEEN = "\n" + "-" * 60 + "\n\n"


def read_me(language: str, *, names_missing: bool = False) -> str:
    """What is in a report, in this language and then in English. One that is not known is English.

    `names_missing`: it could not be asked who the buyers are.
    """
    languages = dict.fromkeys((language, "en")) if language in _READ_ME else ("en",)
    return _BETWEEN.join((f"{_NAMES_MISSING[each]}\n" if names_missing else "") + _READ_ME[each] for each in languages)


def question(language: str) -> str:
    """What the seller is asked, with room for the answer; as `read_me`."""
    own = _QUESTION.get(language, _QUESTION["en"])
    return (own if own == _QUESTION["en"] else f"{own}\n({_QUESTION['en']})") + "\n\n"
