//! Questions that tell of somebody.

/// What visitors write, and what is left of it. All people and numbers are made up or taken from the standards' own examples.
pub(super) const PERSONAL: &[(&str, &str)] = &[
    // Names after a salutation
    (
        "Guten Tag, hier ist Herr Müller, wo bekomme ich einen Pass?",
        "Guten Tag, hier ist Herr [Name], wo bekomme ich einen Pass?",
    ),
    (
        "Termin bei Frau Yıldız-Krause verschieben",
        "Termin bei Frau [Name] verschieben",
    ),
    (
        "Ich habe Herrn Dr. Hans Meier geschrieben",
        "Ich habe Herrn Dr. [Name] geschrieben",
    ),
    (
        "Brief von Frau von der Leyen erhalten",
        "Brief von Frau von der Leyen erhalten",
    ),
    (
        "Brief von Frau Anna von der Heide erhalten",
        "Brief von Frau [Name] erhalten",
    ),
    (
        "herr schmidt hat meinen antrag",
        "herr [Name] hat meinen antrag",
    ),
    (
        "frau petersen hat gesagt ich soll kommen",
        "frau [Name] hat gesagt ich soll kommen",
    ),
    (
        "Familie Nguyen möchte umziehen",
        "Familie [Name] möchte umziehen",
    ),
    (
        "I spoke to Mr. John Smith yesterday",
        "I spoke to Mr. [Name] yesterday",
    ),
    (
        "Mrs Brown told me to register",
        "Mrs [Name] told me to register",
    ),
    ("Madame Dupont m'a écrit", "Madame [Name] m'a écrit"),
    (
        "La Señora García necesita un pasaporte",
        "La Señora [Name] necesita un pasaporte",
    ),
    (
        "Il Signor Rossi e la Signora Bianchi",
        "Il Signor [Name] e la Signora [Name]",
    ),
    ("Pan Kowalski pyta o dowód", "Pan [Name] pyta o dowód"),
    ("Pani Anna Nowak pyta o dowód", "Pani [Name] pyta o dowód"),
    (
        "Doamna Popescu are nevoie de un act",
        "Doamna [Name] are nevoie de un act",
    ),
    ("Sayın Mehmet Yılmaz size yazdı", "Sayın [Name] size yazdı"),
    (
        "Ayşe Hanım bana pasaport dedi",
        "[Name] Hanım bana pasaport dedi",
    ),
    ("Mehmet Demir Bey nerede", "[Name] Bey nerede"),
    (
        "Пан Шевченко питає про паспорт",
        "Пан [Name] питає про паспорт",
    ),
    ("пані Олена Коваленко чекає", "пані [Name] чекає"),
    ("Госпожа Иванова ждёт ответа", "Госпожа [Name] ждёт ответа"),
    ("أين مكتب السيد محمد العلي؟", "أين مكتب السيد [Name]؟"),
    ("خانم احمدی گفت بیایم", "خانم [Name] بیایم"),
    // Who says the own name
    (
        "Ich heiße Anna Müller und brauche einen Ausweis",
        "Ich heiße [Name] und brauche einen Ausweis",
    ),
    (
        "ich heisse fatima ahmadi und wohne hier",
        "ich heisse [Name] und wohne hier",
    ),
    (
        "Mein Name ist Peter Schulz. Was kostet ein Pass?",
        "Mein Name ist [Name]. Was kostet ein Pass?",
    ),
    (
        "mein name ist ali und ich will heiraten",
        "mein name ist [Name] und ich will heiraten",
    ),
    (
        "Hello, my name is Sarah O’Neill and I moved here",
        "Hello, my name is [Name] and I moved here",
    ),
    (
        "Je m'appelle Claire Martin et je déménage",
        "Je m'appelle [Name] et je déménage",
    ),
    (
        "Me llamo Juan Pérez y necesito un pasaporte",
        "Me llamo [Name] y necesito un pasaporte",
    ),
    (
        "Mi chiamo Luca Ferrari e vorrei sposarmi",
        "Mi chiamo [Name] e vorrei sposarmi",
    ),
    (
        "Mă numesc Ion Popa și vreau un act",
        "Mă numesc [Name] și vreau un act",
    ),
    (
        "Nazywam się Jan Kowalski i mieszkam tutaj",
        "Nazywam się [Name] i mieszkam tutaj",
    ),
    (
        "Benim adım Elif Kaya, pasaport istiyorum",
        "Benim adım [Name], pasaport istiyorum",
    ),
    (
        "Мене звати Олена Бондар, я переїхала",
        "Мене звати [Name], я переїхала",
    ),
    (
        "Меня зовут Иван Петров и я живу здесь",
        "Меня зовут [Name] и я живу здесь",
    ),
    (
        "اسمي أحمد خليل وأريد جواز سفر",
        "اسمي [Name] وأريد جواز سفر",
    ),
    ("نامم علی رضایی است", "نامم [Name] است"),
    (
        "Mein Sohn Emil braucht einen Pass",
        "Mein Sohn [Name] braucht einen Pass",
    ),
    (
        "Wo meldet meine Frau Natalia sich an",
        "Wo meldet meine Frau [Name] sich an",
    ),
    (
        "Wann haben Sie auf? Mit freundlichen Grüßen, Jutta Lange",
        "Wann haben Sie auf? Mit freundlichen Grüßen, [Name]",
    ),
    ("Danke! MfG K. Sommer", "Danke! MfG [Name]"),
    (
        "Thanks. Best regards, Tom Miller",
        "Thanks. Best regards, [Name]",
    ),
    // Mail
    (
        "Schreiben Sie an anna.mueller@example.org bitte",
        "Schreiben Sie an [E-Mail] bitte",
    ),
    ("mail: jürgen_k+amt@post.example.de", "mail: [E-Mail]"),
    (
        "erreichbar unter max (at) example (dot) com",
        "erreichbar unter [E-Mail]",
    ),
    // Telephone
    (
        "Rufen Sie mich an: 0551 123456",
        "Rufen Sie mich an: [Telefon]",
    ),
    (
        "Meine Nummer ist 0151/23456789.",
        "Meine Nummer ist [Telefon].",
    ),
    ("+49 (0)551 12 34 56 abends", "[Telefon] abends"),
    ("call me +44 20 7946 0958", "call me [Telefon]"),
    ("numaram +90 532 123 45 67", "numaram [Telefon]"),
    ("Tel. 123456 ab 18 Uhr", "Tel. [Telefon] ab 18 Uhr"),
    ("رقم الهاتف ٠١٥١٢٣٤٥٦٧٨٩ شكرا", "رقم الهاتف [Telefon] شكرا"),
    ("شماره تلفن ۰۱۵۱ ۲۳۴۵۶۷۸", "شماره تلفن [Telefon]"),
    (
        "0551-12345, 01.12.2026 passt",
        "[Telefon], 01.12.2026 passt",
    ),
    ("0551 123456 01.12.2026", "[Telefon] 01.12.2026"),
    // Bank accounts
    (
        "Meine IBAN DE89 3704 0044 0532 0130 00 bitte ändern",
        "Meine IBAN [IBAN] bitte ändern",
    ),
    ("DE89370400440532013000", "[IBAN]"),
    ("de12 3456 7890 1234 5678 90 vertippt", "[IBAN] vertippt"),
    ("TR33 0006 1005 1978 6457 8413 26 hesabım", "[IBAN] hesabım"),
    (
        "compte FR14 2004 1010 0505 0001 3M02 606 merci",
        "compte [IBAN] merci",
    ),
    ("UA21 3223 1300 0002 6007 2335 6600 1", "[IBAN]"),
    (
        "PL61 1090 1014 0000 0712 1981 2874 i adres",
        "[IBAN] i adres",
    ),
    ("IBAN RO49AAAA1B31007593840000", "IBAN [IBAN]"),
    ("IT60X0542811101000000123456", "[IBAN]"),
    // Tax
    (
        "Meine Steuer-ID ist 86 095 742 719",
        "Meine Steuer-ID ist [Steuernummer]",
    ),
    (
        "86095742719 wo finde ich das",
        "[Steuernummer] wo finde ich das",
    ),
    ("steuerid 12345678901", "steuerid [Steuernummer]"),
    (
        "Steuernummer 12/345/67890 stimmt nicht",
        "Steuernummer [Steuernummer] stimmt nicht",
    ),
    // Identity
    (
        "Mein Ausweis L01X00T471 läuft ab",
        "Mein Ausweis [Ausweisnummer] läuft ab",
    ),
    ("Perso l01x00t47 verloren", "Perso [Ausweisnummer] verloren"),
    (
        "Aufenthaltstitel Y01234567 verlängern",
        "Aufenthaltstitel [Ausweisnummer] verlängern",
    ),
    (
        "Reisepassnummer: C01X0006H",
        "Reisepassnummer: [Ausweisnummer]",
    ),
    (
        "passport number 533380006 lost",
        "passport number [Ausweisnummer] lost",
    ),
    // Insurance
    (
        "Rentenversicherung 65 170839 J 003",
        "Rentenversicherung [Versicherungsnummer]",
    ),
    ("65170839J003 wer hilft", "[Versicherungsnummer] wer hilft"),
    (
        "Versichertennummer A123456780",
        "Versichertennummer [Versicherungsnummer]",
    ),
    // Days of birth
    (
        "Ich bin am 12.03.1987 geboren",
        "Ich bin am [Geburtsdatum] geboren",
    ),
    (
        "geboren am 3. Mai 2016 in Kiel",
        "geboren am [Geburtsdatum] in Kiel",
    ),
    ("geb. 1.2.89", "geb. [Geburtsdatum]"),
    ("born 4 July 1990", "born [Geburtsdatum]"),
    ("1990-07-04", "[Geburtsdatum]"),
    (
        "né le 14 juillet 1985 à Lyon",
        "né le [Geburtsdatum] à Lyon",
    ),
    ("народилася 5 травня 1991", "народилася [Geburtsdatum]"),
    ("متولد ۱۳۶۵/۰۳/۱۵", "متولد [Geburtsdatum]"),
    ("تاريخ الميلاد ١٢/٣/١٩٨٧", "تاريخ الميلاد [Geburtsdatum]"),
    // Addresses
    (
        "Ich wohne Hauptstraße 12a in Musterstadt",
        "Ich wohne [Adresse] in Musterstadt",
    ),
    ("Lange Straße 5, 37073 Göttingen", "[Adresse], [Adresse]"),
    ("Umzug in den Birkenweg 7", "Umzug in den [Adresse]"),
    ("wohne am Bahnhof 3", "wohne [Adresse]"),
    ("Berliner Str. 104", "[Adresse]"),
    ("живу на Гауптштрассе 5", "живу на [Adresse]"),
    ("j'habite rue Victor Hugo 12", "j'habite [Adresse]"),
    ("12 Baker Street please", "[Adresse] please"),
    ("PLZ 37073", "PLZ [Adresse]"),
    // Cars
    (
        "Mein Auto GÖ-AB 123 wurde abgeschleppt",
        "Mein Auto [Kennzeichen] wurde abgeschleppt",
    ),
    (
        "Kennzeichen b ms 1234e ummelden",
        "Kennzeichen [Kennzeichen] ummelden",
    ),
    (
        "Das Auto mit HH XY 99 steht im Weg",
        "Das Auto mit [Kennzeichen] steht im Weg",
    ),
    // Files
    (
        "Az. 32-123/2026 was heißt das",
        "Az. [Aktenzeichen] was heißt das",
    ),
    (
        "Mein Aktenzeichen lautet 12 K 345/24",
        "Mein Aktenzeichen lautet [Aktenzeichen]",
    ),
    (
        "Kundennummer 123D456789 beim Jobcenter",
        "Kundennummer [Aktenzeichen] beim Jobcenter",
    ),
    (
        "Kassenzeichen: 5.1234.567890",
        "Kassenzeichen: [Aktenzeichen]",
    ),
    ("BG-Nummer 12345//0001234", "BG-Nummer [Aktenzeichen]"),
];
