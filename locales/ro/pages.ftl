# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Cum funcționează asistentul
transparency-what-title = Un sistem de IA, nu un om
transparency-what = Aici răspunde un sistem de inteligență artificială al orașului { $town }. El caută textul potrivit pentru întrebarea dumneavoastră. Nu scrie singur texte.
transparency-texts = Textele sunt scrise și verificate de angajații orașului. Fiecare răspuns indică sursa și ziua ultimei verificări. Versiunea textelor: { $version }.
transparency-limits = Sistemul poate alege un text greșit. Vă rugăm să verificați informațiile importante la sursă sau la birou. Despre cazul dumneavoastră decide întotdeauna biroul responsabil.
transparency-model-title = Modelul
transparency-model = Model: { $model }, licența { $licence }. Funcționează pe serverul propriu al orașului. Întrebările dumneavoastră nu părăsesc acest server.
transparency-responsible-title = Cine este responsabil
transparency-responsible = Responsabil de conținut: { $responsible }. Telefon: { $phone }
transparency-complaint = Reclamațiile privind sistemele de IA pot fi trimise și Agenției Federale pentru Rețele (Bundesnetzagentur).
privacy-title = Protecția datelor
privacy-what-title = Ce se întâmplă cu întrebarea dumneavoastră
privacy-what = Întrebarea este prelucrată în memoria serverului și apoi ștearsă. Nu este salvată, nu este înregistrată și nu este folosită pentru antrenare.
privacy-device = Pe dispozitivul dumneavoastră nu se salvează nimic: nici cookie-uri, nici alte date.
privacy-address = Adresa dumneavoastră de internet este folosită numai pentru a trimite răspunsul și pentru a preveni abuzurile. Pentru aceasta rămâne în memorie cel mult o oră.
privacy-basis-title = Temeiul legal și drepturile dumneavoastră
privacy-basis = Temeiul legal este articolul 6 alineatul (1) litera (e) din Regulamentul general privind protecția datelor (RGPD, în germană DSGVO): o sarcină de interes public.
privacy-rights = Aveți dreptul de acces, de rectificare, de ștergere și de a depune plângere la autoritatea pentru protecția datelor. Deoarece nu se salvează nimic, nu există date despre întrebările dumneavoastră pe care să vi le putem comunica.
privacy-responsible = Responsabil: { $responsible }. Telefon: { $phone }
accessibility-title = Accesibilitate
accessibility-what-title = Pentru toată lumea
accessibility-what = Asistentul trebuie să poată fi folosit fără mouse, cu cititor de ecran, cu litere mari și fără JavaScript. Scopul este EN 301 549 cu WCAG 2.2, nivelul AA.
accessibility-state = Ultimele verificări automate nu au găsit abateri. Aceasta nu înlocuiește o verificare făcută de oameni.
accessibility-report-title = Semnalați o barieră
accessibility-report = Ați întâlnit o barieră? Vă rugăm să ne sunați: { $phone }
