# What went wrong, said to a visitor: a short title, and what to do.

problem-empty-title = Lipsește întrebarea
problem-empty-detail = Vă rugăm să scrieți întrebarea în câmp.
problem-too-long-title = Întrebarea este prea lungă
problem-too-long-detail = Vă rugăm să scurtați întrebarea la cel mult 500 de caractere.
problem-body-too-large-title = Cererea este prea mare
problem-body-too-large-detail = Vă rugăm să trimiteți numai întrebarea, cu cel mult 500 de caractere.
problem-not-utf8-title = Caracterele nu se pot citi
problem-not-utf8-detail = Vă rugăm să trimiteți textul codificat în UTF-8.
problem-content-type-title = Formatul nu se potrivește
problem-content-type-detail = Vă rugăm să trimiteți cererea în formatul indicat în descrierea interfeței.
problem-malformed-title = Cererea nu se poate citi
problem-malformed-detail = Vă rugăm să verificați cererea. Descrierea interfeței arată toate câmpurile.
problem-language-title = Această limbă nu există aici
problem-language-detail = Vă rugăm să alegeți una dintre aceste limbi: { $languages }
problem-conversation-title = Conversația nu mai este valabilă
problem-conversation-detail = Vă rugăm să puneți din nou întrebarea.
problem-answer-title = Această părere nu se potrivește cu niciun răspuns
problem-answer-detail = Vă rugăm să puneți din nou întrebarea și apoi să evaluați răspunsul.
problem-not-found-title = Această pagină nu există
problem-not-found-detail = Vă rugăm să verificați adresa sau să puneți întrebarea pe prima pagină.
problem-method-title = Așa nu se poate
problem-method-detail = Vă rugăm să reîncărcați pagina și să încercați din nou.
problem-too-many-title = Au fost multe întrebări deodată
problem-too-many-detail = Vă rugăm să așteptați { $seconds ->
    [one] o secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
} și apoi să întrebați din nou. Este urgent? Sunați: { $phone }
problem-too-many-minutes = Vă rugăm să așteptați { $minutes ->
    [one] un minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
} și apoi să întrebați din nou. Este urgent? Sunați: { $phone }
problem-proof-title = Au fost multe întrebări deodată
problem-proof-detail = Vă rugăm să așteptați { $seconds ->
    [one] o secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
} și apoi să întrebați din nou. Este urgent? Sunați: { $phone }
problem-busy-title = Acum întreabă foarte mulți oameni
problem-busy-detail = Vă rugăm să încercați din nou în câteva secunde. Este urgent? Sunați: { $phone }
problem-starting-title = Asistentul pornește acum
problem-starting-detail = Vă rugăm să încercați din nou peste un minut. Este urgent? Sunați: { $phone }
problem-switched-off-title = Asistentul este oprit momentan
problem-switched-off-detail = Vă ajutăm cu plăcere la telefon: { $phone }
problem-timeout-title = A durat prea mult
problem-timeout-detail = Vă rugăm să încercați din nou. Este urgent? Sunați: { $phone }
problem-internal-title = Din păcate, ceva nu a funcționat
problem-internal-detail = Eroarea este a noastră. Vă rugăm să încercați din nou mai târziu. Este urgent? Sunați: { $phone }
