# Transparency, privacy and accessibility: written from the effective configuration.

transparency-title = Cum funcționează asistentul
transparency-what-title = Un sistem IA, nu un om
transparency-what = Aici răspunde un sistem IA al orașului { $town }. El caută textul potrivit pentru întrebarea dumneavoastră. Nu scrie singur niciun text.
transparency-texts = Textele sunt scrise și verificate de angajații orașului. Fiecare răspuns își arată sursa și ziua ultimei verificări. Versiunea textelor: { $version }.
transparency-limits = Sistemul poate alege un text greșit. Vă rugăm să verificați datele importante la sursă sau la biroul competent. Asupra cazului dumneavoastră decide întotdeauna autoritatea.
transparency-model-title = Modelul
transparency-model = Model: { $model }, licența { $licence }. Rulează pe serverul propriu al orașului. Întrebările dumneavoastră nu părăsesc acest server.
transparency-responsible-title = Cine răspunde
transparency-responsible = Răspunde de conținut: { $responsible }. Telefon: { $phone }
transparency-complaint = Reclamații despre sistemele IA primește și Agenția Federală pentru Rețele (Bundesnetzagentur).
privacy-title = Protecția datelor
privacy-what-title = Ce se întâmplă cu întrebarea
privacy-what = Întrebarea este prelucrată în memoria de lucru a serverului și apoi ștearsă. Nu se salvează, nu se înregistrează și nu se folosește la antrenare.
privacy-device = Pe aparatul dumneavoastră nu se salvează nimic: nici cookie-uri, nici alte date.
privacy-address = Adresa de internet se folosește numai pentru a trimite răspunsul și pentru a opri abuzurile. Pentru aceasta rămâne cel mult o oră în memoria de lucru.
privacy-basis-title = Temeiul legal și drepturile dumneavoastră
privacy-basis = Temeiul legal este articolul 6 alineatul (1) litera (e) din Regulamentul general privind protecția datelor (RGPD): o sarcină de interes public.
privacy-rights = Aveți dreptul la acces, rectificare, ștergere și plângere la autoritatea de protecție a datelor. Cum nu se salvează nimic, nu există date despre întrebările dumneavoastră pe care să vi le putem comunica.
privacy-responsible = Răspunde: { $responsible }. Telefon: { $phone }
accessibility-title = Accesibilitate
accessibility-what-title = Pentru toți
accessibility-what = Asistentul trebuie să poată fi folosit fără mouse, cu cititor de ecran, cu litere mari și fără JavaScript. Scopul este norma EN 301 549 cu WCAG 2.2, nivelul AA.
accessibility-state = Ultimele teste automate nu au găsit abateri. Aceasta nu înlocuiește verificarea de către oameni.
accessibility-report-title = Semnalați o barieră
accessibility-report = Ați găsit o barieră? Vă rugăm să ne sunați: { $phone }
