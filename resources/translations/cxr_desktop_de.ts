<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>cxr-desktop</name>
    <message>
      <location filename="../../cxr_desktop/app/batch.py" />
      <source>The films could not be classified: {reason}</source>
      <translation>Die Aufnahmen konnten nicht klassifiziert werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>No cardiothoracic lines can be proposed: {reason}.</source>
      <translation>Es können keine Herz-Thorax-Linien vorgeschlagen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>the lung mask failed</source>
      <translation>die Lungenmaske ist fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>no heart was found between the lungs</source>
      <translation>zwischen den Lungen wurde kein Herz gefunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/crash.py" />
      <source>A bug in the program: {what}. It goes on; the log is in {folder}.</source>
      <translation>Ein Fehler im Programm: {what}. Es läuft weiter; das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>The data set cannot be checked: {reason}</source>
      <translation>Der Datensatz kann nicht geprüft werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>No validation films could be cut: {reason}.</source>
      <translation>Es konnten keine Validierungsaufnahmen abgetrennt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/evaluation.py" />
      <source>The report cannot be read: {reason}</source>
      <translation>Der Bericht kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of 1 film are in {folder}.</source>
      <translation>DICOM-Objekte von 1 Aufnahme liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of {n:,} films are in {folder}.</source>
      <translation>DICOM-Objekte von {n:,} Aufnahmen liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} failed.</source>
      <translation>{n:,} fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>It failed: {reason}.</source>
      <translation>Fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>Export stopped; what was written stays.</source>
      <translation>Export angehalten; das bereits Geschriebene bleibt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>The export failed: {reason}.</source>
      <translation>Der Export ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 outside the model's scope goes into OUTSIDE_SCOPE</source>
      <translation>1 außerhalb des Geltungsbereichs des Modells kommt nach OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} outside the model's scope go into OUTSIDE_SCOPE</source>
      <translation>{n:,} außerhalb des Geltungsbereichs des Modells kommen nach OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 is there already</source>
      <translation>1 ist schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} are there already</source>
      <translation>{n:,} sind schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 gets another name</source>
      <translation>1 erhält einen anderen Namen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} get another name</source>
      <translation>{n:,} erhalten einen anderen Namen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 has no class and is left out</source>
      <translation>1 hat keine Klasse und entfällt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} have no class and are left out</source>
      <translation>{n:,} haben keine Klasse und entfallen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films exported to {place}.</source>
      <translation>{n:,} Aufnahmen nach {place} exportiert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films in {folder}.</source>
      <translation>{n:,} Aufnahmen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} failed, {film} first: {reason}.</source>
      <translation>{n:,} fehlgeschlagen, zuerst {film}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{word}" needs a range such as p:0.4..0.6</source>
      <translation>„{word}“ braucht einen Bereich wie p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"label:" needs a class such as label:PNEUMONIA</source>
      <translation>„label:“ braucht eine Klasse wie label:PNEUMONIA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"outside:" needs a word of the reason such as outside:turned</source>
      <translation>„outside:“ braucht ein Wort der Begründung wie outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"set:{text}" is a word of the results table</source>
      <translation>„set:{text}“ ist ein Wort der Ergebnistabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{before}{figure}" needs a number from 0 to 1</source>
      <translation>„{before}{figure}“ braucht eine Zahl von 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_listing.py" />
      <source>was not listed to its end</source>
      <translation>wurde nicht bis zum Ende aufgelistet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>read</source>
      <translation>befundet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>unread</source>
      <translation>unbefundet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label} (doubtful, close to the operating point); calibrated probability of {positive}: {probability}</source>
      <translation>Als {label} eingestuft (zweifelhaft, nahe am Arbeitspunkt); kalibrierte Wahrscheinlichkeit von {positive}: {probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label}; calibrated probability of {positive}: {probability}</source>
      <translation>Als {label} eingestuft; kalibrierte Wahrscheinlichkeit von {positive}: {probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Doubt: {doubt}</source>
      <translation>Zweifel: {doubt}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/films.py" />
      <source>it cannot be read because of a bug</source>
      <translation>sie kann wegen eines Programmfehlers nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_model.py" />
      <source>The folder cannot be listed</source>
      <translation>Der Ordner kann nicht aufgelistet werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>1 film</source>
      <translation>1 Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} films</source>
      <translation>{n:,} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <source>something unexpected happened; the log has it</source>
      <translation>etwas Unerwartetes ist geschehen; das Protokoll enthält es</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <location filename="../../cxr_desktop/ui/heat_check_room.py" />
      <source>The heat map cannot be checked: {reason}.</source>
      <translation>Die Heatmap kann nicht geprüft werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/inference.py" />
      <source>Loading the model…</source>
      <translation>Modell wird geladen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program ended last time without saying how: it was ended from outside, most often because the memory ran out or the power failed.</source>
      <translation>Das Programm endete beim letzten Mal, ohne zu sagen, wie: Es wurde von außen beendet, meist weil der Speicher ausging oder der Strom ausfiel.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program crashed last time ({signal}): {reason}.</source>
      <translation>Das Programm ist beim letzten Mal abgestürzt ({signal}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node}</source>
      <translation>{node} wird abgefragt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for studies</source>
      <translation>{node} wird nach Studien gefragt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for series</source>
      <translation>{node} wird nach Serien gefragt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Looking at the files</source>
      <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film sent.</source>
      <translation>Angehalten; 1 Aufnahme gesendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films sent.</source>
      <translation>Angehalten; {n:,} Aufnahmen gesendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film kept.</source>
      <translation>Angehalten; 1 Aufnahme behalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films kept.</source>
      <translation>Angehalten; {n:,} Aufnahmen behalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 film fetched</source>
      <translation>1 Aufnahme abgeholt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} films fetched</source>
      <translation>{n:,} Aufnahmen abgeholt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>the node could not give {n:,} objects</source>
      <translation>der Knoten konnte {n:,} Objekte nicht liefern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 object sent</source>
      <translation>1 Objekt gesendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} objects sent</source>
      <translation>{n:,} Objekte gesendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} with a reservation: {note}</source>
      <translation>{n:,} mit Vorbehalt: {note}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} not: {file}: {reason}</source>
      <translation>{n:,} nicht: {file}: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Something unexpected happened: {reason}</source>
      <translation>Etwas Unerwartetes ist geschehen: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/notices.py" />
      <source>The log {file} cannot be written: {reason}.</source>
      <translation>Das Protokoll {file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>All films</source>
      <translation>Alle Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Study {number}</source>
      <translation>Studie {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Patient {number}</source>
      <translation>Patient {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>inside</source>
      <translation>innerhalb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>phantom</source>
      <translation>Phantom</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside: {reason}</source>
      <translation>außerhalb: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside</source>
      <translation>außerhalb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Film</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Its name</source>
      <translation>Name der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Where it lies</source>
      <translation>Wo sie liegt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the model calls it</source>
      <translation>Wie das Modell sie einstuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Calibrated probability of the second class</source>
      <translation>Kalibrierte Wahrscheinlichkeit der zweiten Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Scope</source>
      <translation>Geltungsbereich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Whether the model may be asked about such films</source>
      <translation>Ob das Modell zu solchen Aufnahmen befragt werden darf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>How much the probability varies from last layer to last layer of the model's ensemble (standard deviation)</source>
      <translation>Wie stark die Wahrscheinlichkeit zwischen den letzten Schichten des Modell-Ensembles schwankt (Standardabweichung)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class, 2nd</source>
      <translation>Klasse, 2.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the second model calls it</source>
      <translation>Wie das zweite Modell sie einstuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>p, 2nd</source>
      <translation>p, 2.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Probability by the second model</source>
      <translation>Wahrscheinlichkeit laut zweitem Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Truth</source>
      <translation>Wahre Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>The class its folder is called by</source>
      <translation>Die Klasse, nach der ihr Ordner benannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Reading</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the reader said</source>
      <translation>Was der Befunder gesagt hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Flagged by a reader</source>
      <translation>Von einem Befunder markiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>A reader's note</source>
      <translation>Notiz eines Befunders</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Why it has no class</source>
      <translation>Warum sie keine Klasse hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Of the file</source>
      <translation>Der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>doubtful, close to the operating point</source>
      <translation>zweifelhaft, nahe am Arbeitspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/settings.py" />
      <source>The settings cannot be saved in {file}: {reason}.</source>
      <translation>Die Einstellungen können nicht in {file} gespeichert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be saved</source>
      <translation>Das Modell kann nicht gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The figures cannot be written</source>
      <translation>Die Werte können nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Looking for films</source>
      <translation>Aufnahmen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The films cannot be compared</source>
      <translation>Die Aufnahmen können nicht verglichen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be fitted again</source>
      <translation>Das Modell kann nicht neu angepasst werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>The model cannot be loaded.</source>
      <translation>Das Modell kann nicht geladen werden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>it cannot be computed because of a bug</source>
      <translation>die Berechnung scheitert an einem Programmfehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/thumbnails.py" />
      <source>its thumbnail cannot be made</source>
      <translation>ihr Vorschaubild kann nicht erstellt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>The training could not be started: {reason}</source>
      <translation>Das Training konnte nicht gestartet werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>{n} lines of it were no events.</source>
      <translation>{n} Zeilen davon waren keine Ereignisse.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_films.py" />
      <source>something unexpected happened</source>
      <translation>etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>None of these films can be read.</source>
      <translation>Keine dieser Aufnahmen ist lesbar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>No preview: {reason}</source>
      <translation>Keine Vorschau: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system ended it, most often because the memory ran out</source>
      <translation>das System hat es beendet, meist weil der Arbeitsspeicher nicht reichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not its own</source>
      <translation>eine Bibliothek hat auf fremden Speicher zugegriffen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not there; the disk may be full</source>
      <translation>eine Bibliothek hat auf nicht vorhandenen Speicher zugegriffen; vielleicht ist der Datenträger voll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library gave up</source>
      <translation>eine Bibliothek hat abgebrochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library uses instructions that this processor lacks</source>
      <translation>eine Bibliothek verwendet Befehle, die dieser Prozessor nicht kennt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library divided by zero</source>
      <translation>eine Bibliothek hat durch null geteilt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>somebody ended it</source>
      <translation>jemand hat es beendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>its terminal was closed</source>
      <translation>sein Terminal wurde geschlossen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training could not be started: {reason}.</source>
      <translation>Das Training konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ran out of memory. A smaller batch, or training fewer layers, needs less.</source>
      <translation>Dem Training ging der Speicher aus. Ein kleinerer Batch oder weniger trainierte Schichten brauchen weniger.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training stopped because the disk is full.</source>
      <translation>Das Training wurde angehalten, weil der Datenträger voll ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training crashed ({signal}): {reason}.</source>
      <translation>Das Training ist abgestürzt ({signal}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system gives no other reason</source>
      <translation>das System nennt keinen weiteren Grund</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended without saying how.</source>
      <translation>Das Training endete, ohne den Grund zu nennen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}: {last}</source>
      <translation>Das Training endete mit Exit-Code {code}: {last}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}.</source>
      <translation>Das Training endete mit Exit-Code {code}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>signal {number}</source>
      <translation>Signal {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_runs.py" />
      <source>The runs cannot be read: {reason}</source>
      <translation>Die Läufe können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/gui.py" />
      <source>The program could not start again ({reason}). Start it by hand.</source>
      <translation>Das Programm konnte nicht neu starten ({reason}). Bitte von Hand starten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>A viewer and classifier for chest X-rays that says when not to believe the model.</source>
      <translation>Ein Betrachter und Klassifikator für Thorax-Röntgenaufnahmen, der sagt, wann dem Modell nicht zu trauen ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>For research, not for diagnosis. Not a medical device.</source>
      <translation>Für die Forschung, nicht für die Diagnose. Kein Medizinprodukt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Licence: Apache-2.0. The libraries have licences of their own; Qt and PySide6 are used under the LGPL.</source>
      <translation>Lizenz: Apache-2.0. Die Bibliotheken haben eigene Lizenzen; Qt und PySide6 werden unter der LGPL genutzt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>The bundled model learned from the chest films of Guangzhou Women and Children's Medical Center: D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. The sample films are phantoms made by this program.</source>
      <translation>Das mitgelieferte Modell hat von den Thoraxaufnahmen des Guangzhou Women and Children's Medical Center gelernt: D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. Die Beispielaufnahmen sind von diesem Programm erzeugte Phantome.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>About cxr-desktop</source>
      <translation>Über cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Copy versions</source>
      <translation>Versionen kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Put the versions on the clipboard, for a report</source>
      <translation>Die Versionen in die Zwischenablage kopieren, für eine Fehlermeldung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Find an action</source>
      <translation>Aktion suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>What do you want to do?</source>
      <translation>Was soll getan werden?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;m</source>
      <translation>A&amp;ufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Overlay</source>
      <translation>Ü&amp;berlagerung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Mode&amp;l</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Open folder...</source>
      <translation>&amp;Ordner öffnen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the films of a folder</source>
      <translation>Die Aufnahmen eines Ordners zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open &amp;files...</source>
      <translation>&amp;Dateien öffnen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show films that you pick one by one</source>
      <translation>Einzeln ausgewählte Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open samp&amp;le films</source>
      <translation>&amp;Beispielaufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the phantoms that come with the program</source>
      <translation>Die mitgelieferten Phantome zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read folder a&amp;gain</source>
      <translation>Ordner &amp;neu einlesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look for films that came or went</source>
      <translation>Nach hinzugekommenen oder entfernten Aufnahmen suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open study or b&amp;undle...</source>
      <translation>S&amp;tudie oder Bündel öffnen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use results, readings and notes of a .cxrdb file or a results bundle</source>
      <translation>Ergebnisse, Befundungen und Notizen aus einer .cxrdb-Datei oder einem Ergebnisbündel verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Export results...</source>
      <translation>Ergebnisse e&amp;xportieren...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Tables, reports, sorted folders, a bundle</source>
      <translation>Tabellen, Berichte, sortierte Ordner, ein Bündel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Repor&amp;t of this film...</source>
      <translation>Be&amp;richt zu dieser Aufnahme...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One page with the film, its heat map and what the model says, PDF or HTML</source>
      <translation>Eine Seite mit der Aufnahme, ihrer Heatmap und der Aussage des Modells, PDF oder HTML</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Save picture...</source>
      <translation>Bild &amp;speichern...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What is on screen, the whole film as shown, every value with 16 bits, or a page at true size</source>
      <translation>Den Bildschirminhalt, die ganze Aufnahme wie gezeigt, alle Werte mit 16 Bit oder eine Seite in wahrer Größe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy picture</source>
      <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put what is on screen on the clipboard</source>
      <translation>Den Bildschirminhalt in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Print...</source>
      <translation>Dr&amp;ucken...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Print the film, at true size where its spacing is known</source>
      <translation>Die Aufnahme drucken, in wahrer Größe, wenn ihr Pixelabstand bekannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;De-identified copies...</source>
      <translation>De-&amp;identifizierte Kopien...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Copies of films without names, numbers and dates</source>
      <translation>Kopien von Aufnahmen ohne Namen, Nummern und Daten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results as DICO&amp;M...</source>
      <translation>Ergebnisse als DICO&amp;M...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Report, heat map and presentation state as objects that other systems read</source>
      <translation>Bericht, Heatmap und Presentation State als Objekte, die andere Systeme lesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hospital &amp;network...</source>
      <translation>Kliniknet&amp;z...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Find films in a PACS, fetch them, send results back</source>
      <translation>Aufnahmen in einem PACS suchen, abholen und Ergebnisse zurücksenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>P&amp;references...</source>
      <translation>E&amp;instellungen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look, language, keys, device, what is remembered</source>
      <translation>Aussehen, Sprache, Tasten, Gerät, was gemerkt wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>B&amp;eenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Close the program</source>
      <translation>Das Programm schließen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Previous film</source>
      <translation>&amp;Vorige Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film back</source>
      <translation>Eine Aufnahme zurück</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Previous</source>
      <translation>Vorige</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Next film</source>
      <translation>&amp;Nächste Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film on</source>
      <translation>Eine Aufnahme weiter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Next</source>
      <translation>Nächste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;First film</source>
      <translation>&amp;Erste Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The first film of the list</source>
      <translation>Die erste Aufnahme der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Last film</source>
      <translation>&amp;Letzte Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The last film of the list</source>
      <translation>Die letzte Aufnahme der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;ter films</source>
      <translation>Aufnahmen &amp;filtern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go to the filter box</source>
      <translation>Zum Filterfeld gehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show patient &amp;identity</source>
      <translation>Patienten&amp;identität zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the patient's name and number from the file's header</source>
      <translation>Name und Nummer des Patienten aus dem Header der Datei zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Header of this film...</source>
      <translation>&amp;Header dieser Aufnahme...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Every field of the film's file: search, private fields, copy</source>
      <translation>Alle Felder der Datei dieser Aufnahme: suchen, private Felder, kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with an &amp;earlier film</source>
      <translation>&amp;Mit früherer Aufnahme vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the film beside the latest earlier film of the same patient</source>
      <translation>Die Aufnahme neben der letzten früheren Aufnahme desselben Patienten zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy path</source>
      <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the film's path on the clipboard</source>
      <translation>Den Pfad der Aufnahme in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Fit to window</source>
      <translation>&amp;An Fenster anpassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the whole film</source>
      <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fit</source>
      <translation>Anpassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Actual size (1:1)</source>
      <translation>&amp;Originalgröße (1:1)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film pixel on one screen pixel</source>
      <translation>Ein Pixel der Aufnahme auf einem Pixel des Bildschirms</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>1:1</source>
      <translation>1:1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Enlarge</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reduce</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>In&amp;vert</source>
      <translation>&amp;Invertieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap black and white on the screen; the model is not affected</source>
      <translation>Schwarz und Weiß auf dem Bildschirm vertauschen; das Modell ist nicht betroffen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the ri&amp;ght</source>
      <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film clockwise by 90 degrees</source>
      <translation>Die Aufnahme um 90 Grad im Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the &amp;left</source>
      <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film counter-clockwise by 90 degrees</source>
      <translation>Die Aufnahme um 90 Grad gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Spiegeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap left and right on the screen; a corner says so</source>
      <translation>Links und rechts auf dem Bildschirm vertauschen; eine Ecke weist darauf hin</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Flip upside do&amp;wn</source>
      <translation>&amp;Vertikal spiegeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap top and bottom on the screen</source>
      <translation>Oben und unten auf dem Bildschirm vertauschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Reset window and zoom</source>
      <translation>Fenster und &amp;Zoom zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Back to the film's own grey scale, fitted</source>
      <translation>Zurück zur eigenen Grauskala der Aufnahme, angepasst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keep view when stepping</source>
      <translation>Ansicht &amp;beim Blättern behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Carry zoom, position and window over to the next film</source>
      <translation>Zoom, Position und Fenster für die nächste Aufnahme übernehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Gra&amp;phics of the file</source>
      <translation>Grafiken der &amp;Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw what the DICOM file writes over its film (overlay planes)</source>
      <translation>Zeichnen, was die DICOM-Datei über ihre Aufnahme schreibt (Overlay-Ebenen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>S&amp;hutter of the file</source>
      <translation>Ble&amp;nde der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hide what the DICOM file wants hidden; the model sees the whole film in any case</source>
      <translation>Ausblenden, was die DICOM-Datei verdeckt haben will; das Modell sieht in jedem Fall die ganze Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results ta&amp;ble</source>
      <translation>&amp;Ergebnistabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All films of the folder with what the model says: filter, count, export</source>
      <translation>Alle Aufnahmen des Ordners mit der Aussage des Modells: filtern, zählen, exportieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rea&amp;ding</source>
      <translation>Be&amp;fundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Say with one key what a film is, blind if you like; compare readers</source>
      <translation>Mit einer Taste sagen, was eine Aufnahme zeigt, auf Wunsch verblindet; Befunder vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read</source>
      <translation>Befunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Compare</source>
      <translation>Verglei&amp;chen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>2 to 4 panes: films, heat maps, models side by side</source>
      <translation>2 bis 4 Felder: Aufnahmen, Heatmaps, Modelle nebeneinander</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swip&amp;e</source>
      <translation>&amp;Wischen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Two layers of the same place with a divider between</source>
      <translation>Zwei Ebenen derselben Stelle mit einer Trennlinie dazwischen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the left</source>
      <translation>Trennlinie nach links</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the right layer</source>
      <translation>Mehr von der rechten Ebene aufdecken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the right</source>
      <translation>Trennlinie nach rechts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the left layer</source>
      <translation>Mehr von der linken Ebene aufdecken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Seco&amp;nd window</source>
      <translation>Zwei&amp;tes Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The film in a window of its own, for another monitor</source>
      <translation>Die Aufnahme in einem eigenen Fenster, für einen weiteren Monitor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>Vollbildmod&amp;us</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Nothing but the window</source>
      <translation>Nichts als das Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Heat map</source>
      <translation>&amp;Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Show where the network looked</source>
      <translation>Zeigen, wohin das Netz geschaut hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Heat map  H</source>
      <translation>Heatmap  H</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Contour</source>
      <translation>&amp;Kontur</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Draw the edge of the heat instead of filling it</source>
      <translation>Den Rand der Hitze zeichnen, statt sie zu füllen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Shade what the model did not see</source>
      <translation>Vom Modell &amp;nicht Gesehenes abdunkeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Darken the film outside the model's field of view</source>
      <translation>Die Aufnahme außerhalb des Sichtfelds des Modells abdunkeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Chec&amp;k this heat map...</source>
      <translation>Diese Heatmap &amp;prüfen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters</source>
      <translation>Die Heatmap dieser Aufnahme auf die Probe stellen: kleine Änderungen, zufällige Gewichte, ausgeblendete Teile, Ecken und Buchstaben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Hand</source>
      <translation>&amp;Hand</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Move the film; pick and move what is drawn; Esc comes back to it</source>
      <translation>Aufnahme bewegen; Gezeichnetes greifen und bewegen; Esc kommt hierher zurück</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Length</source>
      <translation>&amp;Länge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure from one point to another</source>
      <translation>Von einem Punkt zum anderen messen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Angle</source>
      <translation>&amp;Winkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two legs</source>
      <translation>Den Winkel zwischen zwei Schenkeln messen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Cobb angle</source>
      <translation>&amp;Cobb-Winkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two lines, as of end plates</source>
      <translation>Den Winkel zwischen zwei Linien messen, etwa von Endplatten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cardiothoracic &amp;ratio</source>
      <translation>Herz-Thorax-&amp;Quotient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the heart's width against the thorax's, point by point</source>
      <translation>Die Breite des Herzens im Verhältnis zur Breite des Thorax messen, Punkt für Punkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Propose heart and thorax</source>
      <translation>Herz und Thorax vorschlagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw the lines of the ratio from the lung mask; correct them by hand</source>
      <translation>Die Linien des Quotienten anhand der Lungenmaske zeichnen; von Hand korrigierbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Ellipse</source>
      <translation>&amp;Ellipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Area, mean, standard deviation, minimum, maximum in an ellipse</source>
      <translation>Fläche, Mittelwert, Standardabweichung, Minimum, Maximum in einer Ellipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rec&amp;tangle</source>
      <translation>&amp;Rechteck</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a rectangle</source>
      <translation>Dasselbe in einem Rechteck</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Polygon</source>
      <translation>&amp;Polygon</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a polygon; a double click or Enter ends it</source>
      <translation>Dasselbe in einem Polygon; Doppelklick oder Enter beendet es</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Arro&amp;w</source>
      <translation>P&amp;feil</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Point at something, with words or without</source>
      <translation>Auf etwas zeigen, mit oder ohne Worte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Te&amp;xt</source>
      <translation>Te&amp;xt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Write on the film</source>
      <translation>Auf die Aufnahme schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Undo</source>
      <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Take the last change of what is drawn on this film back</source>
      <translation>Die letzte Änderung an dem, was auf diese Aufnahme gezeichnet ist, zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Re&amp;do</source>
      <translation>Wie&amp;derholen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Do again what was undone last</source>
      <translation>Das zuletzt Zurückgenommene erneut ausführen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete what is cho&amp;sen</source>
      <translation>&amp;Ausgewähltes löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete the measurement that is chosen</source>
      <translation>Die ausgewählte Messung löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete all of this film</source>
      <translation>Alles auf dieser Aufnahme löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete everything that is drawn on this film; it can be undone</source>
      <translation>Alles löschen, was auf diese Aufnahme gezeichnet ist; kann rückgängig gemacht werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cop&amp;y as text</source>
      <translation>Als Text k&amp;opieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the figures of this film on the clipboard</source>
      <translation>Die Messwerte dieser Aufnahme in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Automatic wi&amp;ndow</source>
      <translation>Automati&amp;sches Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window between the 0.5th and the 99.5th percentile of the film</source>
      <translation>Fenster zwischen dem 0,5. und dem 99,5. Perzentil der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window from a re&amp;gion</source>
      <translation>Fenster aus Re&amp;gion</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag over what is to be seen well</source>
      <translation>Über das ziehen, was gut zu sehen sein soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Local contrast (CLAHE)</source>
      <translation>Lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Raise local contrast on the screen; the model never sees it</source>
      <translation>Den lokalen Kontrast auf dem Bildschirm anheben; das Modell sieht ihn nie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Magn&amp;ifier</source>
      <translation>L&amp;upe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>A glass of 2 times, then 4 times, then none</source>
      <translation>Eine Lupe, erst 2-fach, dann 4-fach, dann keine</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hist&amp;ogram</source>
      <translation>H&amp;istogramm</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>How often each value comes up, with the window's edges to drag</source>
      <translation>Wie oft jeder Wert vorkommt, mit den Fenstergrenzen zum Ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Line pro&amp;file</source>
      <translation>Li&amp;nienprofil</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag a line: the values along it</source>
      <translation>Eine Linie ziehen: die Werte entlang der Linie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number}</source>
      <translation>Fenster {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number} of those that suit the film (View, Window presets)</source>
      <translation>Fenster {number} von denen, die zur Aufnahme passen (Ansicht, Fenster-Presets)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Measurements</source>
      <translation>&amp;Messungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>List what is measured on this film, with buttons for all tools</source>
      <translation>Auflisten, was auf dieser Aufnahme gemessen ist, mit Schaltflächen für alle Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Classify all films</source>
      <translation>Alle Aufnahmen &amp;klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify every film of the list; what is known is not computed again</source>
      <translation>Jede Aufnahme der Liste klassifizieren; Bekanntes wird nicht erneut berechnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify all with &amp;heat maps...</source>
      <translation>Alle mit &amp;Heatmaps klassifizieren...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify every film and keep its Grad-CAM as picture and raw map in a folder</source>
      <translation>Jede Aufnahme klassifizieren und ihre Grad-CAM als Bild und Rohkarte in einem Ordner ablegen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Load model...</source>
      <translation>Modell &amp;laden...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use a checkpoint of your own (.safetensors, .pt)</source>
      <translation>Einen eigenen Checkpoint verwenden (.safetensors, .pt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use the &amp;bundled model</source>
      <translation>&amp;Mitgeliefertes Modell verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go back to the model that comes with the program</source>
      <translation>Zurück zum Modell, das mit dem Programm kommt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Train...</source>
      <translation>&amp;Trainieren...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look at a data set, fine-tune the network on it, compare runs</source>
      <translation>Einen Datensatz ansehen, das Netz darauf feinabstimmen, Läufe vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Evaluation report...</source>
      <translation>&amp;Auswertungsbericht...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Figures with intervals, operating point, likely wrong labels</source>
      <translation>Werte mit Intervallen, Arbeitspunkt, vermutlich falsche Labels</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Another place...</source>
      <translation>Anderer &amp;Ort...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Compare films of another hospital with those the model was validated on; fit its operating point to them</source>
      <translation>Aufnahmen einer anderen Klinik mit denen vergleichen, auf denen das Modell validiert wurde; seinen Arbeitspunkt daran anpassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Model</source>
      <translation>Mo&amp;dell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What the model is, how well it does and for whom</source>
      <translation>Was das Modell ist, wie gut es ist und für wen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Find an action</source>
      <translation>&amp;Aktion suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Type a few letters of what you want to do</source>
      <translation>Einige Buchstaben der gewünschten Aktion eingeben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tour</source>
      <translation>&amp;Tour</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open, read, overlay, classify, train: two minutes on the sample films</source>
      <translation>Öffnen, befunden, überlagern, klassifizieren, trainieren: zwei Minuten mit den Beispielen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Log</source>
      <translation>&amp;Protokoll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What happened so far</source>
      <translation>Was bisher geschehen ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;About</source>
      <translation>Ü&amp;ber</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Version, licence, libraries</source>
      <translation>Version, Lizenz, Bibliotheken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/badge.py" />
      <source>out</source>
      <translation>außerh.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter: name, p&gt;0.4, uncertain, error</source>
      <translation>Filter: Name, p&gt;0.4, uncertain, error</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>A part of the name or folder, and any of these words; all must hold:
p&gt;0.8  p&lt;0.3  p:0.4..0.6   probability of PNEUMONIA
label:PNEUMONIA   the class called
uncertain   marked doubtful
outside, inside, outside:turned   of the model's scope, and a word of the reason
spread&gt;0.1   how much the probability varies
error   cannot be read or classified
unread, read   not yet, or already, looked at</source>
      <translation>Ein Teil des Namens oder Ordners und beliebige dieser Wörter; alle müssen zutreffen:
p&gt;0.8  p&lt;0.3  p:0.4..0.6   Wahrscheinlichkeit von PNEUMONIA
label:PNEUMONIA   die Klasse laut Einstufung
uncertain   als zweifelhaft markiert
outside, inside, outside:turned   zum Geltungsbereich des Modells, und ein Wort der Begründung
spread&gt;0.1   wie stark die Wahrscheinlichkeit schwankt
error   kann nicht gelesen oder klassifiziert werden
unread, read   noch nicht oder schon angesehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter films</source>
      <translation>Aufnahmen filtern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} outside the model's scope</source>
      <translation>{n:,} außerhalb des Geltungsbereichs des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Looking for films...</source>
      <translation>Aufnahmen werden gesucht...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>No film matches the filter</source>
      <translation>Keine Aufnahme passt zum Filter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>There are no films in this folder</source>
      <translation>In diesem Ordner sind keine Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open or drop a folder of chest X-rays</source>
      <translation>Einen Ordner mit Thorax-Röntgenaufnahmen öffnen oder hierher ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>looking for more</source>
      <translation>Suche läuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} doubtful</source>
      <translation>{n:,} zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} out</source>
      <translation>{n:,} außerhalb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>FILMS</source>
      <translation>AUFNAHMEN</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/film_view.py" />
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Films</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/folder_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Folders</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/patient_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Folders tree</source>
      <translation>Ordnerbaum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The folders that hold films</source>
      <translation>Die Ordner, die Aufnahmen enthalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients tree</source>
      <translation>Patientenbaum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients, studies and series from the headers of DICOM films</source>
      <translation>Patienten, Studien und Serien aus den Headern von DICOM-Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No film of this list has a DICOM header</source>
      <translation>Keine Aufnahme dieser Liste hat einen DICOM-Header</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Reading headers: {done:,} of {total:,}</source>
      <translation>Header werden gelesen: {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No films are open</source>
      <translation>Es sind keine Aufnahmen geöffnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The films are being looked for</source>
      <translation>Die Aufnahmen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The headers could not be read to the end: open the folder again for its patients</source>
      <translation>Die Header konnten nicht vollständig gelesen werden: für die Patienten den Ordner erneut öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film on screen</source>
      <translation>Gezeigte Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>No heat map</source>
      <translation>Keine Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Earlier film</source>
      <translation>Frühere Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Other film of the patient</source>
      <translation>Andere Aufnahme des Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model in use</source>
      <translation>Verwendetes Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Another model...</source>
      <translation>Anderes Modell...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film of pane {number}</source>
      <translation>Aufnahme in Feld {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which film this pane shows; drag one here from the list</source>
      <translation>Welche Aufnahme dieses Feld zeigt; eine aus der Liste hierher ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Heat map of pane {number}</source>
      <translation>Heatmap in Feld {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>How the heat map of this pane is made</source>
      <translation>Wie die Heatmap dieses Feldes entsteht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model of pane {number}</source>
      <translation>Modell in Feld {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which model answers in this pane</source>
      <translation>Welches Modell in diesem Feld antwortet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Follows the list</source>
      <translation>Folgt der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>The latest earlier film of the patient on screen; follows the list</source>
      <translation>Die letzte frühere Aufnahme des gezeigten Patienten; folgt der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Not known to be earlier than the film on screen; follows the list</source>
      <translation>Nicht erwiesenermaßen früher als die gezeigte Aufnahme; folgt der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Held: {film}</source>
      <translation>Festgehalten: {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Hold {film}</source>
      <translation>{film} festhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Enlarge all panes together</source>
      <translation>Alle Felder gemeinsam vergrößern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Place</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Move the films of all panes together</source>
      <translation>Die Aufnahmen aller Felder gemeinsam bewegen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Give all panes the same window and inversion, relative to each film</source>
      <translation>Allen Feldern dasselbe Fenster und dieselbe Invertierung geben, relativ zu jeder Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Swipe</source>
      <translation>Wischen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Lay the first two panes over each other, with a divider between</source>
      <translation>Die ersten beiden Felder übereinanderlegen, mit einer Trennlinie dazwischen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Back to the one film</source>
      <translation>Zurück zur einzelnen Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Show {n} panes</source>
      <translation>{n} Felder zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Panes</source>
      <translation>Felder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Together</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>same day</source>
      <translation>selber Tag</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} 1 day</source>
      <translation>{sign} 1 Tag</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} {n:,} days</source>
      <translation>{sign} {n:,} Tage</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/pane.py" />
      <source>Pane {number}</source>
      <translation>Feld {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Divider between the two films</source>
      <translation>Trennlinie zwischen den beiden Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Drag, or press Left and Right</source>
      <translation>Ziehen oder die Tasten Left und Right</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No film is on screen: choose one in the list</source>
      <translation>Keine Aufnahme auf dem Schirm: in der Liste eine wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No other film of this patient here</source>
      <translation>Hier keine andere Aufnahme dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film of this patient is known to be earlier</source>
      <translation>Von keiner Aufnahme dieses Patienten ist bekannt, dass sie früher ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film is known to be earlier: show the film beside another one of the same patient</source>
      <translation>Von keiner Aufnahme ist bekannt, dass sie früher ist: die Aufnahme neben einer anderen desselben Patienten zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>no other film of this patient here</source>
      <translation>hier keine andere Aufnahme dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with another film of th&amp;e patient</source>
      <translation>Mit anderer Aufnahme des P&amp;atienten vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Models (*.safetensors *.pt *.pth)</source>
      <translation>Modelle (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Another model to compare with</source>
      <translation>Anderes Modell zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>called {label}</source>
      <translation>als {label} eingestuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>{n} films of {truth} called {call}</source>
      <translation>{n} Aufnahmen mit wahrer Klasse {truth}, als {call} eingestuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} rightly called {call}</source>
      <translation>Die richtig als {call} eingestuften Aufnahmen mit wahrer Klasse {truth} öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} wrongly called {call}</source>
      <translation>Die fälschlich als {call} eingestuften Aufnahmen mit wahrer Klasse {truth} öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>The last start did not end well</source>
      <translation>Der letzte Start ging nicht gut zu Ende</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Crash report</source>
      <translation>Absturzbericht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Results, readings and settings are kept. The report {file} lies on this machine and was sent nowhere; it names no film and no patient.</source>
      <translation>Ergebnisse, Befundungen und Einstellungen sind erhalten. Der Bericht {file} liegt auf diesem Rechner und wurde nirgendwohin gesendet; er nennt keine Aufnahme und keinen Patienten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>1 earlier start ended so too.</source>
      <translation>1 früherer Start endete auch so.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{n} earlier starts ended so too.</source>
      <translation>{n} frühere Starts endeten auch so.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Put the report on the clipboard</source>
      <translation>Den Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Show the reports in the file manager</source>
      <translation>Die Berichte im Dateimanager zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Delete this report</source>
      <translation>Diesen Bericht löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{file} cannot be deleted: {reason}.</source>
      <translation>{file} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Reading the film…</source>
      <translation>Aufnahme wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>This film cannot be read</source>
      <translation>Diese Aufnahme kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be read: {reason}.</source>
      <translation>{film} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>The model cannot be used: {reason}.</source>
      <translation>Das Modell kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be classified: {reason}.</source>
      <translation>{film} kann nicht klassifiziert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>No film is open</source>
      <translation>Keine Aufnahme geöffnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>JPEG, PNG, TIFF, BMP, WebP or DICOM. No image leaves this machine unless you send it.</source>
      <translation>JPEG, PNG, TIFF, BMP, WebP oder DICOM. Kein Bild verlässt diesen Rechner, außer es wird bewusst gesendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open folder...</source>
      <translation>Ordner öffnen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Show the sample films</source>
      <translation>Beispielaufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at most {limit:.2f}</source>
      <translation>höchstens {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>chance {limit:.2f}</source>
      <translation>Zufall {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at least {limit:.2f}</source>
      <translation>mindestens {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>Can the heat maps be believed?</source>
      <translation>Sind die Heatmaps glaubwürdig?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{method} maps of {n:,} films.</source>
      <translation>{method}-Karten von {n:,} Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{n:,} outside the model's scope left out.</source>
      <translation>{n:,} außerhalb des Geltungsbereichs des Modells weggelassen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{title}, called {label}</source>
      <translation>{title}, als {label} eingestuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{data}. Interval: {method}</source>
      <translation>{data}. Intervall: {method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>film</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>truth</source>
      <translation>wahre Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>called</source>
      <translation>eingestuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Where model and label differ most</source>
      <translation>Wo Modell und Label am stärksten abweichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Films with the largest loss</source>
      <translation>Aufnahmen mit dem größten Verlust</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Wrong labels gather here. Enter or a double click opens the film</source>
      <translation>Hier sammeln sich falsche Labels. Enter oder Doppelklick öffnet die Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Open these films</source>
      <translation>Diese Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Show them in the main window, the largest loss first</source>
      <translation>Im Hauptfenster zeigen, größter Verlust zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>largest losses</source>
      <translation>größte Verluste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>There is no report yet. A training ends in one; a report of an earlier run is opened from Runs or from a file.</source>
      <translation>Es gibt noch keinen Bericht. Ein Training endet mit einem; der Bericht eines früheren Laufs wird über „Läufe“ oder aus einer Datei geöffnet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open report...</source>
      <translation>Bericht öffnen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Show the report.json of another evaluation</source>
      <translation>Die report.json einer anderen Auswertung zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open in browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same as a page to print or to pass on</source>
      <translation>Dasselbe als Seite zum Drucken oder Weitergeben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{model} on {data}</source>
      <translation>{model} auf {data}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>For research, not for diagnosis.</source>
      <translation>Für die Forschung, nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{n:,} films are outside. {reasons}</source>
      <translation>{n:,} Aufnahmen liegen außerhalb. {reasons}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>this model</source>
      <translation>dieses Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{truth} called {call}</source>
      <translation>{truth}, als {call} eingestuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Open report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Reports (*report.json);;All files (*)</source>
      <translation>Berichte (*report.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Figures with 95 % intervals</source>
      <translation>Werte mit 95-%-Intervallen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same without the films outside the model's scope</source>
      <translation>Dasselbe ohne die Aufnahmen außerhalb des Geltungsbereichs des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Truth and call</source>
      <translation>Wahre Klasse und Einstufung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>AUC beside simpler models, and with parts blanked</source>
      <translation>AUC neben einfacheren Modellen und mit ausgeblendeten Teilen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Subgroups</source>
      <translation>Untergruppen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at once as a test.</source>
      <translation>Einmal als Test eingesehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at {n} times as a test.</source>
      <translation>{n}-mal als Test eingesehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films by probability</source>
      <translation>Aufnahmen nach Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>films</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>Reliability</source>
      <translation>Zuverlässigkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability said</source>
      <translation>angegebene Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>share found</source>
      <translation>gefundener Anteil</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>At an operating point</source>
      <translation>An einem Arbeitspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>ROC curve</source>
      <translation>ROC-Kurve</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>1 - specificity</source>
      <translation>1 - Spezifität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Precision and recall</source>
      <translation>Precision und Recall</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Operating point</source>
      <translation>Arbeitspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>The probability from which a film is called the second class</source>
      <translation>Die Wahrscheinlichkeit, ab der eine Aufnahme als zweite Klasse eingestuft wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Back to the model's own</source>
      <translation>Zurück zum Wert des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Use the operating point of the checkpoint again</source>
      <translation>Wieder den Arbeitspunkt des Checkpoints verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Prevalence</source>
      <translation>Prävalenz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Share of the second class among those the model will see: PPV and NPV follow it</source>
      <translation>Anteil der zweiten Klasse unter denen, die das Modell sehen wird: PPV und NPV hängen davon ab</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{label} from {threshold:.3f}</source>
      <translation>{label} ab {threshold:.3f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>prevalence</source>
      <translation>Prävalenz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep dates, moved</source>
      <translation>Daten behalten, verschoben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>All dates of a patient move by the same number of days.</source>
      <translation>Alle Daten eines Patienten werden um dieselbe Zahl von Tagen verschoben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep age, sex, size and weight</source>
      <translation>Alter, Geschlecht, Größe und Gewicht behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Rare values can point to somebody; ages above 89 become 90.</source>
      <translation>Seltene Werte können auf jemanden hinweisen; Alter über 89 wird zu 90.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep the device</source>
      <translation>Das Gerät behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Serial numbers and names of stations can point to the hospital.</source>
      <translation>Seriennummern und Stationsnamen können auf die Klinik hinweisen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep UIDs</source>
      <translation>UIDs behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Whoever has the archive can find the films there.</source>
      <translation>Wer das Archiv hat, kann die Aufnahmen dort finden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep overlay planes</source>
      <translation>Overlay-Ebenen behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>They may hold written names.</source>
      <translation>Sie können geschriebene Namen enthalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Copies without names, numbers, dates and private fields (DICOM PS3.15, basic profile). The films stay as they are. Writing in the picture is not looked for: black it out yourself.</source>
      <translation>Kopien ohne Namen, Nummern, Daten und private Felder (DICOM PS3.15, Basisprofil). Die Aufnahmen bleiben, wie sie sind. Nach Schrift im Bild wird nicht gesucht: sie ist selbst zu schwärzen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>De-identified copies</source>
      <translation>De-identifizierte Kopien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Folder for the copies</source>
      <translation>Ordner für die Kopien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>an empty folder of its own</source>
      <translation>ein eigener, leerer Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: folder for the copies</source>
      <translation>Auswählen: Ordner für die Kopien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Letters A-Z, digits, _ and -</source>
      <translation>Buchstaben A-Z, Ziffern, _ und -</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What pseudonyms begin with</source>
      <translation>Womit Pseudonyme beginnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Key file</source>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none: the next run gives other pseudonyms and UIDs</source>
      <translation>keine: der nächste Durchgang ergibt andere Pseudonyme und UIDs</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keys (*.key)</source>
      <translation>Schlüssel (*.key)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: key file</source>
      <translation>Auswählen: Schlüsseldatei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Table of who is who</source>
      <translation>Zuordnungstabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none is written</source>
      <translation>keine wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: table of who is who</source>
      <translation>Auswählen: Zuordnungstabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>The table of who is who undoes the copies: never hand it out with them.</source>
      <translation>Die Zuordnungstabelle hebt die De-Identifizierung auf: nie mit den Kopien weitergeben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write copies</source>
      <translation>Kopien schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write the copies and a report of what was removed</source>
      <translation>Die Kopien und einen Bericht über das Entfernte schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>1 film is copied without identity.</source>
      <translation>1 Aufnahme wird ohne Identität kopiert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} films are copied without identity.</source>
      <translation>{n:,} Aufnahmen werden ohne Identität kopiert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at one of the pictures yourself: writing in them was not looked for.</source>
      <translation>Eines der Bilder ist selbst durchzusehen: nach Schrift darin wurde nicht gesucht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at {n:,} of the pictures yourself: writing in them was not looked for.</source>
      <translation>{n:,} der Bilder sind selbst durchzusehen: nach Schrift darin wurde nicht gesucht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What was removed</source>
      <translation>Was entfernt wurde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Stopped; the copies written so far stay, with their report.</source>
      <translation>Angehalten; die bisher geschriebenen Kopien bleiben, mit ihrem Bericht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>And {n:,} more.</source>
      <translation>Und {n:,} weitere.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>into</source>
      <translation>nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>pseudonyms</source>
      <translation>Pseudonyme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>key file</source>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>who is who</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>this film</source>
      <translation>diese Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>those the list shows ({n:,})</source>
      <translation>die in der Liste gezeigten ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>all of the folder ({n:,})</source>
      <translation>alle des Ordners ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Rectangles to be blacked out</source>
      <translation>Zu schwärzende Rechtecke</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Do not black out the rectangle chosen in the list</source>
      <translation>Das in der Liste ausgewählte Rechteck nicht schwärzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Delete rectangle</source>
      <translation>Rechteck löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Drag rectangles over writing in the picture. They are blacked out in every film chosen.</source>
      <translation>Rechtecke über Schrift im Bild ziehen. Sie werden in jeder ausgewählten Aufnahme geschwärzt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>{width:.0f} x {height:.0f} at {x:.0f}, {y:.0f}</source>
      <translation>{width:.0f} x {height:.0f} bei {x:.0f}, {y:.0f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Film with the rectangles to be blacked out</source>
      <translation>Aufnahme mit den zu schwärzenden Rechtecken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Space lays a rectangle; arrow keys move it, with Shift they change its size</source>
      <translation>Die Leertaste legt ein Rechteck; Pfeiltasten verschieben es, mit Umschalt ändern sie seine Größe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Open a film to draw rectangles on it</source>
      <translation>Eine Aufnahme öffnen, um Rechtecke darauf zu ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Structured Report</source>
      <translation>Structured Report</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Class, probability, operating point, model, scope and measurements.</source>
      <translation>Klasse, Wahrscheinlichkeit, Arbeitspunkt, Modell, Geltungsbereich und Messungen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Parametric Map</source>
      <translation>Parametric Map</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The raw heat map, 14 x 14 values in place on the film.</source>
      <translation>Die rohe Heatmap, 14 x 14 Werte an ihrem Ort auf der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Secondary Capture</source>
      <translation>Secondary Capture</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The film with its heat map as a picture.</source>
      <translation>Die Aufnahme mit ihrer Heatmap als Bild.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Presentation State</source>
      <translation>Presentation State</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Window, orientation and measurements over the film.</source>
      <translation>Fenster, Ausrichtung und Messungen über der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>For Weasis, OHIF, 3D Slicer and archives. The objects name the patient as the film does. A film that is a plain picture is written as DICOM first. For research, not for diagnosis.</source>
      <translation>Für Weasis, OHIF, 3D Slicer und Archive. Die Objekte nennen den Patienten wie die Aufnahme. Eine Aufnahme, die ein gewöhnliches Bild ist, wird zuerst als DICOM geschrieben. Für die Forschung, nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Results as DICOM</source>
      <translation>Ergebnisse als DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Folder for the objects</source>
      <translation>Ordner für die Objekte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>where to</source>
      <translation>wohin</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Choose: folder for the objects</source>
      <translation>Auswählen: Ordner für die Objekte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Write objects</source>
      <translation>Objekte schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Classify the films where needed and write the objects</source>
      <translation>Die Aufnahmen bei Bedarf klassifizieren und die Objekte schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Stopped; the objects written so far stay.</source>
      <translation>Angehalten; die bisher geschriebenen Objekte bleiben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/path_row.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>What is on screen (*.png)</source>
      <translation>Bildschirminhalt (*.png)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film as shown, whole (*.png *.tif)</source>
      <translation>Aufnahme wie gezeigt, ganz (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film with its heat map, whole (*.png *.tif)</source>
      <translation>Aufnahme mit ihrer Heatmap, ganz (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Every value, 16 bits, with a JSON file (*.png *.tif)</source>
      <translation>Alle Werte, 16 Bit, mit einer JSON-Datei (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Page at true size (*.pdf)</source>
      <translation>Seite in wahrer Größe (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is on the clipboard.</source>
      <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is {file}.</source>
      <translation>Das Bild ist {file}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture cannot be written: {reason}.</source>
      <translation>Das Bild kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The film is at the printer.</source>
      <translation>Die Aufnahme ist beim Drucker.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The printer does not take the page.</source>
      <translation>Der Drucker nimmt die Seite nicht an.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Answers are kept back while films are read blind: decide first.</source>
      <translation>Antworten werden bei verblindeter Befundung zurückgehalten: erst entscheiden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
      <translation>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Report with counts, histogram and films</source>
      <translation>Bericht mit Zählungen, Histogramm und Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>PDF (*.pdf);;HTML (*.html)</source>
      <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Bundle that can be verified and reopened</source>
      <translation>Bündel, das geprüft und wieder geöffnet werden kann</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>Bündel (*.zip)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Films in a folder for each class</source>
      <translation>Aufnahmen in einem Ordner je Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Data set for training, from readings</source>
      <translation>Trainingsdatensatz aus Befundungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>majority of the readers</source>
      <translation>Mehrheit der Befunder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>latest reading</source>
      <translation>letzte Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>only where all agree</source>
      <translation>nur wo alle übereinstimmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those the table shows</source>
      <translation>die in der Tabelle gezeigten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those chosen</source>
      <translation>die ausgewählten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>the model's call</source>
      <translation>Einstufung des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what readers said</source>
      <translation>Aussage der Befunder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>links to the films</source>
      <translation>Verknüpfungen zu den Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>whole paths</source>
      <translation>ganze Pfade</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Choose the file or folder</source>
      <translation>Datei oder Ordner auswählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Write it</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>There is no film to export.</source>
      <translation>Es gibt keine Aufnahme zum Exportieren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Sources are never moved or changed.</source>
      <translation>Originale werden nie verschoben oder verändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Folder to fill</source>
      <translation>Zielordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>class by</source>
      <translation>Klasse nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>of several readings</source>
      <translation>bei mehreren Befundungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>as</source>
      <translation>als</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>to</source>
      <translation>nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/figures_table.py" />
      <source>{data}, n = {n}. Interval: {method}</source>
      <translation>{data}, n = {n}. Intervall: {method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>VR</source>
      <translation>VR</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Private: its meaning is the maker's</source>
      <translation>Privat: die Bedeutung kennt der Hersteller</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>May tell who the patient is; Film &gt; Show patient identity shows it</source>
      <translation>Kann verraten, wer der Patient ist; Aufnahme &gt; Patientenidentität zeigen zeigt es</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>The file notes nothing</source>
      <translation>Die Datei vermerkt nichts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No field holds these words</source>
      <translation>Kein Feld enthält diese Wörter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Header of the film</source>
      <translation>Header der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search tag, name or value</source>
      <translation>Tag, Name oder Wert suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search the header</source>
      <translation>Den Header durchsuchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Fields</source>
      <translation>Felder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy row</source>
      <translation>Zeile kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put the chosen row on the clipboard</source>
      <translation>Die ausgewählte Zeile in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy all</source>
      <translation>Alle kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put all rows that are shown on the clipboard</source>
      <translation>Alle gezeigten Zeilen in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields; {covered:,} are covered (Film &gt; Show patient identity shows them)</source>
      <translation>{n:,} Felder; {covered:,} sind abgedeckt (Aufnahme &gt; Patientenidentität zeigen zeigt sie)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields</source>
      <translation>{n:,} Felder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>Reading the header…</source>
      <translation>Header wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>The header cannot be read: {reason}.</source>
      <translation>Der Header kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check of a heat map</source>
      <translation>Prüfung einer Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check the heat map of the film on screen (F5)</source>
      <translation>Die Heatmap der gezeigten Aufnahme prüfen (F5)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Stop this check</source>
      <translation>Diese Prüfung anhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Progress of the check</source>
      <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with random weights</source>
      <translation>SSIM mit zufälligen Gewichten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>random from the last layer down to ...</source>
      <translation>zufällig von der letzten Schicht bis hinunter zu ...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Log-odds while parts are blanked</source>
      <translation>Log-Odds, während Teile ausgeblendet werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>share of the film's cells blanked</source>
      <translation>Anteil der ausgeblendeten Zellen der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests and maps</source>
      <translation>Prüfungen und Karten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with the model's own map</source>
      <translation>SSIM mit der Karte des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>rank correlation</source>
      <translation>Rangkorrelation</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>limit of the mean SSIM</source>
      <translation>Grenze des mittleren SSIM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hottest first</source>
      <translation>heißeste zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>coldest first</source>
      <translation>kälteste zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>at random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>the map itself</source>
      <translation>die Karte selbst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Letters found are framed</source>
      <translation>Gefundene Buchstaben sind umrahmt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM {ssim:z.2f}
probability {probability:.2f}</source>
      <translation>SSIM {ssim:z.2f}
Wahrscheinlichkeit {probability:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>The map after this change, moved back, and the probability of {label}</source>
      <translation>Die Karte nach dieser Änderung, zurückbewegt, und die Wahrscheinlichkeit von {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>down to {layer}</source>
      <translation>bis hinunter zu {layer}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Can this heat map be believed?</source>
      <translation>Ist diese Heatmap glaubwürdig?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Random weights, layer by layer</source>
      <translation>Zufällige Gewichte, Schicht für Schicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests</source>
      <translation>Tests</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Under small changes of the film</source>
      <translation>Bei kleinen Änderungen der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>With random weights from the last layer down</source>
      <translation>Mit zufälligen Gewichten von der letzten Schicht abwärts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>last</source>
      <translation>letzte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hidden</source>
      <translation>verdeckte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made noisy, against maps of random weights, and against what the answer really hangs on.</source>
      <translation>Eine Aufnahme auswählen und „Prüfen“ drücken. Die Karte wird dann mit Karten derselben Aufnahme verglichen, die verschoben, gespiegelt und verrauscht wurde, mit Karten zufälliger Gewichte und mit dem, woran die Antwort wirklich hängt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model's answers are hidden while films are read blind, and its heat maps with them.</source>
      <translation>Die Antworten des Modells sind bei verblindeter Befundung verborgen und mit ihnen seine Heatmaps.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model is still loading. The check begins when it stands.</source>
      <translation>Das Modell wird noch geladen. Die Prüfung beginnt, sobald es bereit ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The film is still being read. The check begins when it is shown.</source>
      <translation>Die Aufnahme wird noch gelesen. Die Prüfung beginnt, sobald sie gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell left</source>
      <translation>eine Zelle nach links</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell right</source>
      <translation>eine Zelle nach rechts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell up</source>
      <translation>eine Zelle nach oben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell down</source>
      <translation>eine Zelle nach unten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>a little noise</source>
      <translation>etwas Rauschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored</source>
      <translation>gespiegelt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>failed</source>
      <translation>nicht bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>n/a</source>
      <translation>n. a.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at least {limit:g}</source>
      <translation>SSIM {value:z.2f}, mindestens {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at most {limit:g}</source>
      <translation>SSIM {value:z.2f}, höchstens {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:+z.2f} log-odds, at least {limit:g}</source>
      <translation>{value:+z.2f} Log-Odds, mindestens {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.2f} times as dense, more than {limit:g}</source>
      <translation>{value:.2f}-mal so dicht, mehr als {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the heat, at most {limit:.0%}</source>
      <translation>{value:.0%} der Hitze, höchstens {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the peak, below {limit:.0%}</source>
      <translation>{value:.0%} des Maximums, unter {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>peak in a corner</source>
      <translation>Maximum in einer Ecke</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>No heat speaks for {label}: there is nothing to test.</source>
      <translation>Keine Hitze spricht für {label}: es gibt nichts zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{method} for {label}. Its probability is {probability:.2f}.</source>
      <translation>{method} für {label}. Die Wahrscheinlichkeit ist {probability:.2f}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Over the small changes shown here its mean is {mean:.2f}, standard deviation {deviation:.2f}.</source>
      <translation>Über die hier gezeigten kleinen Änderungen ist ihr Mittelwert {mean:.2f}, die Standardabweichung {deviation:.2f}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Checked in {seconds:.1f} s.</source>
      <translation>In {seconds:.1f} s geprüft.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The call itself flips under: {changes}.</source>
      <translation>Die Einstufung selbst kippt bei: {changes}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Move the film</source>
      <translation>Aufnahme bewegen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the left button</source>
      <translation>mit der linken Taste ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Grey scale (window)</source>
      <translation>Grauskala (Fensterung)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the right button</source>
      <translation>mit der rechten Taste ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Presets of the window</source>
      <translation>Fenster-Presets</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>right click</source>
      <translation>Rechtsklick</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Zoom at the pointer</source>
      <translation>Zoom am Mauszeiger</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>wheel</source>
      <translation>Mausrad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Fit to window</source>
      <translation>An Fenster anpassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>double click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/opening.py" />
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films</source>
      <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drop files or folders</source>
      <translation>Dateien oder Ordner hierher ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way.</source>
      <translation>Es wird gearbeitet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It stops with the program. What was written so far is kept; what is still being computed is lost.</source>
      <translation>Die Arbeit endet mit dem Programm. Was bis jetzt geschrieben ist, bleibt; was noch berechnet wird, geht verloren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>A training is running.</source>
      <translation>Ein Training läuft.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It ends with the program. Every epoch that ended is kept, and the run can go on later.</source>
      <translation>Es endet mit dem Programm. Jede abgeschlossene Epoche bleibt erhalten, und der Lauf kann später fortgesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>A training is running</source>
      <translation>Ein Training läuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way</source>
      <translation>Es wird gearbeitet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and close</source>
      <translation>Anhalten und schließen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Start again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and start again</source>
      <translation>Anhalten und neu starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Notices</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Details of the notice</source>
      <translation>Details der Meldung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Choose a line to see its details.</source>
      <translation>Eine Zeile auswählen, um ihre Details zu sehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Put the chosen lines with their details on the clipboard; all when none is chosen</source>
      <translation>Die ausgewählten Zeilen mit ihren Details in die Zwischenablage kopieren; alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Open log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Show the log files in the file manager</source>
      <translation>Die Protokolldateien im Dateimanager zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>There is no log folder: {reason}.</source>
      <translation>Es gibt keinen Protokollordner: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The work ended with an error.</source>
      <translation>Die Arbeit endete mit einem Fehler.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The work was stopped.</source>
      <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The files are written.</source>
      <translation>Die Dateien sind geschrieben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The comparison of places is ready.</source>
      <translation>Der Vergleich der Orte ist fertig.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The model is fitted to the place.</source>
      <translation>Das Modell ist an den Ort angepasst.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The training is over.</source>
      <translation>Das Training ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The heat map is checked.</source>
      <translation>Die Heatmap ist geprüft.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The transfer is over.</source>
      <translation>Die Übertragung ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>1 film is classified.</source>
      <translation>1 Aufnahme ist klassifiziert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>{n} films are classified.</source>
      <translation>{n} Aufnahmen sind klassifiziert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Prediction</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Nothing is measured on this film. Choose a tool above, or press its key, and draw on the film.</source>
      <translation>Auf dieser Aufnahme ist nichts gemessen. Oben ein Werkzeug wählen oder seine Taste drücken und auf der Aufnahme zeichnen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Open a film to measure on it.</source>
      <translation>Eine Aufnahme öffnen, um darauf zu messen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Keep the tool after drawing</source>
      <translation>Werkzeug nach dem Zeichnen behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Otherwise the hand comes back; Shift keeps the tool once</source>
      <translation>Sonst kommt die Hand zurück; Shift behält das Werkzeug einmalig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Measurements of this film</source>
      <translation>Messungen dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Take the last change back</source>
      <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Do it again</source>
      <translation>Erneut ausführen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Words…</source>
      <translation>Text…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Write on what is chosen (double click)</source>
      <translation>Das Ausgewählte beschriften (Doppelklick)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete what is chosen</source>
      <translation>Das Ausgewählte löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Put all figures on the clipboard as text</source>
      <translation>Alle Messwerte als Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete everything on this film; it can be undone</source>
      <translation>Alles auf dieser Aufnahme löschen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Draw the lines of the cardiothoracic ratio from the lung mask, to correct</source>
      <translation>Die Linien des Herz-Thorax-Quotienten anhand der Lungenmaske zeichnen, zum Korrigieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Looking for the heart…</source>
      <translation>Herz wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Proposal, not checked: CTR {ratio:.2f}: {verdict}</source>
      <translation>Vorschlag, nicht geprüft: CTR {ratio:.2f}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>CTR {ratio:.2f}: {verdict}</source>
      <translation>CTR {ratio:.2f}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools, which have no room here</source>
      <translation>Weitere Werkzeuge, die hier keinen Platz haben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools</source>
      <translation>Weitere Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Best at hand</source>
      <translation>Bestes verfügbares</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Apple GPU (MPS)</source>
      <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Measured on this machine</source>
      <translation>Auf diesem Rechner gemessen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>32 bit</source>
      <translation>32 Bit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Load a model</source>
      <translation>Ein Modell laden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figure</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>95 % interval</source>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured on</source>
      <translation>Gemessen an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Interval by</source>
      <translation>Intervall nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model: {name}</source>
      <translation>Modell: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>This model brings no card.</source>
      <translation>Dieses Modell bringt keine Karte mit.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Nobody has measured how well this model does.</source>
      <translation>Niemand hat gemessen, wie gut dieses Modell ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>In the order of the network's outputs</source>
      <translation>In der Reihenfolge der Ausgänge des Netzes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>preprocessing</source>
      <translation>Vorverarbeitung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What is done to a film before the network sees it</source>
      <translation>Was mit einer Aufnahme geschieht, bevor das Netz sie sieht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Divides the log-odds before they are shown</source>
      <translation>Teilt die Log-Odds, bevor sie gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Probability of {label} from which a film is called that</source>
      <translation>Wahrscheinlichkeit von {label}, ab der eine Aufnahme so eingestuft wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>operating point</source>
      <translation>Arbeitspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Calls in this band are marked</source>
      <translation>Einstufungen in diesem Bereich werden markiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>base weights</source>
      <translation>Basisgewichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What the file does not hold itself</source>
      <translation>Was die Datei nicht selbst enthält</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>parameters</source>
      <translation>Parameter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Weights of the network</source>
      <translation>Gewichte des Netzes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>How it was trained</source>
      <translation>Wie es trainiert wurde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured figures</source>
      <translation>Gemessene Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.1%} to {high:.1%}</source>
      <translation>{low:.1%} bis {high:.1%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Layers of the network</source>
      <translation>Schichten des Netzes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Add a node...</source>
      <translation>Knoten hinzufügen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Describe a machine that keeps films</source>
      <translation>Einen Rechner beschreiben, der Aufnahmen vorhält</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>The libraries for it are not installed; {how}</source>
      <translation>Die Bibliotheken dafür sind nicht installiert; {how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Hospital network</source>
      <translation>Kliniknetz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show patient identity</source>
      <translation>Patientenidentität zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show names and numbers of patients here and on films</source>
      <translation>Namen und Nummern von Patienten hier und auf Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch...</source>
      <translation>Abholen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch the chosen studies or series into a folder</source>
      <translation>Die ausgewählten Studien oder Serien in einen Ordner abholen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Send files...</source>
      <translation>Dateien senden...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Choose DICOM files and send them to the chosen node</source>
      <translation>DICOM-Dateien auswählen und an den ausgewählten Knoten senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{node} answered after {milliseconds:.0f} ms.</source>
      <translation>{node} hat nach {milliseconds:.0f} ms geantwortet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Remove a node</source>
      <translation>Knoten entfernen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Forget the node {node} ({place})?</source>
      <translation>Den Knoten {node} ({place}) vergessen?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Password of {user} (not kept on disk):</source>
      <translation>Passwort von {user} (wird nicht gespeichert):</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{what}…</source>
      <translation>{what}…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>1 study.</source>
      <translation>1 Studie.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} studies.</source>
      <translation>{n:,} Studien.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>The node has more; the first {n:,} are shown.</source>
      <translation>Der Knoten hat mehr; die ersten {n:,} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen.</source>
      <translation>{n:,} ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, 1 object.</source>
      <translation>{n:,} ausgewählt, 1 Objekt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, {objects:,} objects.</source>
      <translation>{n:,} ausgewählt, {objects:,} Objekte.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Folder for the films</source>
      <translation>Ordner für die Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Files to send</source>
      <translation>Zu sendende Dateien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>DICOM (*.dcm *.dicom);;All files (*)</source>
      <translation>DICOM (*.dcm *.dicom);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Ward PACS</source>
      <translation>Stations-PACS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What you call it</source>
      <translation>Eigene Bezeichnung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Machine</source>
      <translation>Rechner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>pacs.example or 10.0.0.7</source>
      <translation>pacs.example oder 10.0.0.7</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Name or number of the machine</source>
      <translation>Name oder Nummer des Rechners</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its AE title</source>
      <translation>Sein AE-Titel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Application entity title of the node, at most 16 characters</source>
      <translation>Application Entity Title des Knotens, höchstens 16 Zeichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our AE title</source>
      <translation>Unser AE-Titel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The title that the node knows this program by</source>
      <translation>Der Titel, unter dem der Knoten dieses Programm kennt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Base address of the DICOMweb service</source>
      <translation>Basisadresse des DICOMweb-Dienstes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Search prefix</source>
      <translation>Suchpräfix</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>none</source>
      <translation>ohne</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for QIDO-RS, often nothing</source>
      <translation>Was für QIDO-RS auf die Adresse folgt, oft nichts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Retrieval prefix</source>
      <translation>Abrufpräfix</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for WADO-RS, often nothing</source>
      <translation>Was für WADO-RS auf die Adresse folgt, oft nichts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Storage prefix</source>
      <translation>Speicherpräfix</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for STOW-RS, often nothing</source>
      <translation>Was für STOW-RS auf die Adresse folgt, oft nichts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Whom to log in as, if the service asks</source>
      <translation>Als wer die Anmeldung erfolgt, falls der Dienst fragt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Password in</source>
      <translation>Passwort in</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>asked for each time</source>
      <translation>jedes Mal erfragt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Environment variable that holds the password</source>
      <translation>Umgebungsvariable, die das Passwort enthält</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Authorities</source>
      <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>those of the system</source>
      <translation>die des Systems</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of who may vouch for the node</source>
      <translation>PEM-Datei der Stellen, die für den Knoten bürgen dürfen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our certificate</source>
      <translation>Unser Zertifikat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file that shows the node who we are</source>
      <translation>PEM-Datei, die dem Knoten zeigt, wer wir sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its key</source>
      <translation>Dessen Schlüssel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>in the same file</source>
      <translation>in derselben Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of our certificate's key, without a pass phrase</source>
      <translation>PEM-Datei mit dem Schlüssel unseres Zertifikats, ohne Passphrase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Connecting</source>
      <translation>Verbindungsaufbau</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long connecting may take</source>
      <translation>Wie lange der Verbindungsaufbau dauern darf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>An answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long one answer may take</source>
      <translation>Wie lange eine Antwort dauern darf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>A transfer</source>
      <translation>Übertragung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long a whole transfer may take</source>
      <translation>Wie lange eine ganze Übertragung dauern darf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Add a node</source>
      <translation>Knoten hinzufügen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Node {name}</source>
      <translation>Knoten {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Secured by TLS</source>
      <translation>Durch TLS gesichert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The node's certificate must carry its name</source>
      <translation>Das Zertifikat des Knotens muss auf seinen Namen lauten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Passwords are never written to disk.</source>
      <translation>Passwörter werden nie gespeichert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Choose...</source>
      <translation>Auswählen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
      <translation>Zertifikate (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Nodes</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Add...</source>
      <translation>Neu...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Describe another node</source>
      <translation>Einen weiteren Knoten beschreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Edit...</source>
      <translation>Bearbeiten...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Change the chosen node (Enter)</source>
      <translation>Den ausgewählten Knoten ändern (Enter)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Ask the chosen node whether it is there and takes us</source>
      <translation>Den ausgewählten Knoten fragen, ob er da ist und uns annimmt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Forget the chosen node; its films stay where they are</source>
      <translation>Den ausgewählten Knoten vergessen; seine Aufnahmen bleiben, wo sie sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, TLS</source>
      <translation>{name}: {place}, TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, not secured</source>
      <translation>{name}: {place}, nicht gesichert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Doe, *Jane or Doe^J*</source>
      <translation>Doe, *Jane oder Doe^J*</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Family^Given; without a * names that begin so</source>
      <translation>Familienname^Vorname; ohne * alle Namen, die so beginnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Patient &amp;ID</source>
      <translation>Patienten-&amp;ID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The patient's number; * and ? stand for letters</source>
      <translation>Die Nummer des Patienten; * und ? stehen für Buchstaben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>A&amp;ccession</source>
      <translation>A&amp;ccession-Nr.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The examination's number; * and ? stand for letters</source>
      <translation>Die Nummer der Untersuchung; * und ? stehen für Buchstaben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>F&amp;rom</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>First day of the study, year-month-day; empty for any</source>
      <translation>Erster Tag der Studie, Jahr-Monat-Tag; leer für beliebig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;To</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Last day of the study, year-month-day; empty for any</source>
      <translation>Letzter Tag der Studie, Jahr-Monat-Tag; leer für beliebig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find studies</source>
      <translation>Studien suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>What the study was made with</source>
      <translation>Womit die Studie erstellt wurde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Modality</source>
      <translation>Modalität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Ask the chosen node (Enter)</source>
      <translation>Den ausgewählten Knoten fragen (Enter)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop asking</source>
      <translation>Abfrage anhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Modality</source>
      <translation>&amp;Modalität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>{text} is no day; write it as 2026-01-31</source>
      <translation>{text} ist kein Tag; Schreibweise: 2026-01-31</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send to a node</source>
      <translation>An einen Knoten senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node to send to</source>
      <translation>Zielknoten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send the objects</source>
      <translation>Die Objekte senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send nothing</source>
      <translation>Nichts senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Looking at the files…</source>
      <translation>Dateien werden durchgesehen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>There is nothing to send.</source>
      <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Accession</source>
      <translation>Accession</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Studies found</source>
      <translation>Gefundene Studien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Progress of the transfer</source>
      <translation>Fortschritt der Übertragung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Stop; what came whole is kept</source>
      <translation>Anhalten; vollständig Angekommenes wird behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Open the films</source>
      <translation>Die Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Show them in the main window</source>
      <translation>Im Hauptfenster zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Which were not sent</source>
      <translation>Welche nicht gesendet wurden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Every file that the node did not take, and why</source>
      <translation>Jede Datei, die der Knoten nicht annahm, und warum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Transfers</source>
      <translation>Übertragungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The hospital network is off until a node is configured</source>
      <translation>Das Kliniknetz ist aus, bis ein Knoten eingerichtet ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>A node is a machine that keeps films: a PACS that speaks DICOM, or a DICOMweb service. With one configured, studies are found by name, number, date or accession, and fetched into a folder.

The program listens at no port, asks only what you ask, and sends nothing without a click that names the target.</source>
      <translation>Ein Knoten ist ein Rechner, der Aufnahmen vorhält: ein PACS, das DICOM spricht, oder ein DICOMweb-Dienst. Ist einer eingerichtet, lassen sich Studien nach Name, Nummer, Datum oder Accession-Nummer suchen und in einen Ordner abholen.

Das Programm lauscht an keinem Port, fragt nur auf Anforderung und sendet nichts ohne einen Klick, der das Ziel nennt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>No study matches.</source>
      <translation>Keine Studie passt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Fill in a field and press Find. A * stands for any letters.</source>
      <translation>Ein Feld ausfüllen und „Suchen“ drücken. Ein * steht für beliebige Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Patient {n}</source>
      <translation>Patient {n}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>To {node}: {state}</source>
      <translation>An {node}: {state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>From {node}: {state}</source>
      <translation>Von {node}: {state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} von {all:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), secured by TLS.</source>
      <translation>1 Objekt geht an {node} ({place}), durch TLS gesichert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>1 Objekt geht an {node} ({place}), nicht gesichert: andere im Netz können mitlesen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), secured by TLS.</source>
      <translation>{n:,} Objekte gehen an {node} ({place}), durch TLS gesichert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>{n:,} Objekte gehen an {node} ({place}), nicht gesichert: andere im Netz können mitlesen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send 1 object to {node}</source>
      <translation>1 Objekt an {node} senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send {n:,} objects to {node}</source>
      <translation>{n:,} Objekte an {node} senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>All of them say that the patient's identity was removed.</source>
      <translation>Alle geben an, dass die Identität des Patienten entfernt wurde.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in 1 object.</source>
      <translation>Die Identität eines Patienten geht mit, in 1 Objekt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in {n:,} objects.</source>
      <translation>Die Identität eines Patienten geht mit, in {n:,} Objekten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of {patients:,} patients goes along, in {n:,} objects.</source>
      <translation>Die Identität von {patients:,} Patienten geht mit, in {n:,} Objekten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}), and {n:,} more.</source>
      <translation>Weggelassen: {file} ({reason}) und {n:,} weitere.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}).</source>
      <translation>Weggelassen: {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Open the log</source>
      <translation>Das Protokoll öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close the notice</source>
      <translation>Die Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>and {n:,} more</source>
      <translation>und {n:,} weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Open a folder of films</source>
      <translation>Einen Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Films ({patterns});;All files (*)</source>
      <translation>Aufnahmen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>while films are read blind</source>
      <translation>bei verblindeter Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Computing…</source>
      <translation>Wird berechnet…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>No model</source>
      <translation>Kein Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>is being loaded</source>
      <translation>geladen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>No answer</source>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>outside its scope</source>
      <translation>außerhalb seines Geltungsbereichs</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/patients_room.py" />
      <source>Films may be missing: {folder} {reason}.</source>
      <translation>Es können Aufnahmen fehlen: {folder} {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Colours are relative to the map's own peak: they say where, not how much.</source>
      <translation>Die Farben beziehen sich auf das Maximum der Karte: sie sagen wo, nicht wie viel.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat map on or off</source>
      <translation>Heatmap ein oder aus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How the heat map is made</source>
      <translation>Wie die Heatmap entsteht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} (seconds)</source>
      <translation>{method} (Sekunden)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Class the heat map speaks for</source>
      <translation>Klasse, für die die Heatmap spricht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>The heat map shows what speaks for this class</source>
      <translation>Die Heatmap zeigt, was für diese Klasse spricht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Predicted class</source>
      <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>All of them are readable with colour-blindness</source>
      <translation>Alle sind auch bei Farbfehlsichtigkeit lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How strongly the heat covers the film</source>
      <translation>Wie stark die Hitze die Aufnahme überdeckt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat below this share of the map's peak is not drawn</source>
      <translation>Hitze unter diesem Anteil des Maximums der Karte wird nicht gezeichnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>hide below</source>
      <translation>ausblenden unter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Contour only</source>
      <translation>Nur Kontur</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Shade what the model did not see</source>
      <translation>Vom Modell nicht Gesehenes abdunkeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Darken the film outside the model's field of view, also without the heat map</source>
      <translation>Die Aufnahme außerhalb des Sichtfelds des Modells abdunkeln, auch ohne Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Progress of the heat map</source>
      <translation>Fortschritt der Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Heat map</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>for class</source>
      <translation>für Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>this class</source>
      <translation>diese Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} for {label} · {time}</source>
      <translation>{method} für {label} · {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>No evidence found: nothing on this film speaks for {label}, so nothing is drawn.</source>
      <translation>Keine Anhaltspunkte: nichts auf dieser Aufnahme spricht für {label}, daher wird nichts gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Computing...</source>
      <translation>Wird berechnet...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{what}...</source>
      <translation>{what}...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>On   {key}</source>
      <translation>Ein   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Off   {key}</source>
      <translation>Aus   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of {label}</source>
      <translation>Wahrscheinlichkeit von {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>not known yet</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>{probability}; operating point {point:.2f}</source>
      <translation>{probability}; Arbeitspunkt {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>operating point {point:.2f}</source>
      <translation>Arbeitspunkt {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of each class</source>
      <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No film</source>
      <translation>Keine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Open a folder or drop a film to see what the network says of it.</source>
      <translation>Einen Ordner öffnen oder eine Aufnahme hierher ziehen, um zu sehen, was das Netz dazu sagt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Loading the model...</source>
      <translation>Modell wird geladen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>until you have decided</source>
      <translation>bis zur Entscheidung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No result</source>
      <translation>Kein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Film unreadable</source>
      <translation>Aufnahme nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How much the probability varies over the model's ensemble of last layers, each fitted to another draw of the training films: one standard deviation, in percent points. Large where the training films leave open what the answer is.</source>
      <translation>Wie stark die Wahrscheinlichkeit über das Ensemble letzter Schichten des Modells schwankt, die jeweils an eine andere Ziehung der Trainingsaufnahmen angepasst sind: eine Standardabweichung, in Prozentpunkten. Groß, wo die Trainingsaufnahmen die Antwort offen lassen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How far the film lies from those the model learned from, by what the network sees in it, as a share of the guard's limit: from 100 % on it is outside.</source>
      <translation>Wie weit die Aufnahme von denen entfernt ist, aus denen das Modell gelernt hat, nach dem, was das Netz in ihr sieht, als Anteil der Grenze des Wächters: ab 100 % liegt sie außerhalb.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>&lt; ± 0.1 points</source>
      <translation>&lt; ± 0,1 Punkte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>± {value:.1f} points</source>
      <translation>± {value:.1f} Punkte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike both</source>
      <translation>keine: beiden unähnlich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike all</source>
      <translation>keine: allen unähnlich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>both: cannot be told</source>
      <translation>beide: nicht unterscheidbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>all: cannot be told</source>
      <translation>alle: nicht unterscheidbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{n:,} of {label}</source>
      <translation>{n:,} von {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>The classes that cannot be ruled out. On films like those it was fitted on ({counts}) the set holds the truth in at least {held}, for each class. One class is an answer; several cannot be told apart; none means that the film is unlike all of them.</source>
      <translation>Die Klassen, die nicht ausgeschlossen werden können. Auf Aufnahmen wie denen, an die sie angepasst wurde ({counts}), enthält die Menge die wahre Klasse in mindestens {held}, für jede Klasse. Eine Klasse ist eine Antwort; mehrere lassen sich nicht unterscheiden; keine bedeutet, dass die Aufnahme allen unähnlich ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>does not hold outside</source>
      <translation>gilt außerhalb nicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>set at {held}</source>
      <translation>Menge bei {held}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{percent} of the limit</source>
      <translation>{percent} der Grenze</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Distance between what the network sees in both films; it has no unit, smaller is more alike.</source>
      <translation>Abstand zwischen dem, was das Netz in beiden Aufnahmen sieht; ohne Einheit, kleiner heißt ähnlicher.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The model keeps none of its training films.</source>
      <translation>Das Modell enthält keine seiner Trainingsaufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The nearest film is {label}</source>
      <translation>Die nächste Aufnahme ist {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>All {n} nearest films are {label}</source>
      <translation>Alle {n} nächsten Aufnahmen sind {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The {n} nearest films: {counts}</source>
      <translation>Die {n} nächsten Aufnahmen: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{most} of {n} nearest films are {label}</source>
      <translation>{most} der {n} nächsten Aufnahmen sind {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Similar training films</source>
      <translation>Ähnliche Trainingsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Where are they?</source>
      <translation>Wo sind sie?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Choose the folder of the films that the model was trained on</source>
      <translation>Den Ordner der Aufnahmen wählen, auf denen das Modell trainiert wurde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Stop looking</source>
      <translation>Suche anhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to the film before</source>
      <translation>Zurück zur vorigen Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide similar training films</source>
      <translation>Ähnliche Trainingsaufnahmen ausblenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show similar training films</source>
      <translation>Ähnliche Trainingsaufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The film is unlike all of them. {nearest}, far away.</source>
      <translation>Die Aufnahme ist allen unähnlich. {nearest}, weit entfernt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to {film}</source>
      <translation>Zurück zu {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} (this film) · distance {distance:.1f}</source>
      <translation>{label} (diese Aufnahme) · Abstand {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} · distance {distance:.1f}</source>
      <translation>{label} · Abstand {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Open {film}</source>
      <translation>{film} öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>film {name}</source>
      <translation>Aufnahme {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Research use, not for diagnosis.</source>
      <translation>Für die Forschung, nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>the most probable class</source>
      <translation>die wahrscheinlichste Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Called: the most probable.</source>
      <translation>Einstufung: die wahrscheinlichste.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called from {point} on</source>
      <translation>so eingestuft ab {point}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Doubtful</source>
      <translation>Zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called {label} from {point} on</source>
      <translation>als {label} eingestuft ab {point}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>leans to {label}</source>
      <translation>neigt zu {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The probability of {label} is {probability}.</source>
      <translation>Die Wahrscheinlichkeit von {label} ist {probability}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The operating point decides the call: {second} from {point} on, {first} below.</source>
      <translation>Der Arbeitspunkt entscheidet die Einstufung: {second} ab {point}, {first} darunter.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>It was chosen so that few are missed, and need not be 50 %.</source>
      <translation>Er wurde so gewählt, dass wenige übersehen werden, und muss nicht 50 % sein.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Between {low} and {high} a small change of the film can change the call.</source>
      <translation>Zwischen {low} und {high} kann eine kleine Änderung der Aufnahme die Einstufung ändern.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>SHA-256 of the model's file: {digest}</source>
      <translation>SHA-256 der Modelldatei: {digest}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>calibrated</source>
      <translation>kalibriert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>How the network's scores were turned into probabilities.</source>
      <translation>Wie die Scores des Netzes in Wahrscheinlichkeiten umgerechnet wurden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>at this point</source>
      <translation>an diesem Punkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Measured at the operating point; 95 % interval in brackets.</source>
      <translation>Gemessen am Arbeitspunkt; 95-%-Intervall in Klammern.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The network runs on {device} in {precision}.</source>
      <translation>Das Netz läuft auf {device} in {precision}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Preprocessing and network for this film.</source>
      <translation>Vorverarbeitung und Netz für diese Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model saw</source>
      <translation>Modell sah</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>What of the film the network saw.</source>
      <translation>Was das Netz von der Aufnahme gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>temperature {value:g}</source>
      <translation>Temperatur {value:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>sens</source>
      <translation>Sens.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>spec</source>
      <translation>Spez.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{size} pixels</source>
      <translation>{size} Pixel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>whole film</source>
      <translation>ganze Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>centre crop, {percent} of the film</source>
      <translation>mittlerer Ausschnitt, {percent} der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>crop, {percent} of the film</source>
      <translation>Ausschnitt, {percent} der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent folders</source>
      <translation>Letzte Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent studies</source>
      <translation>Letzte Studien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent models</source>
      <translation>Letzte Modelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent reports</source>
      <translation>Letzte Berichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Small pictures of films</source>
      <translation>Kleine Bilder der Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again when a folder is opened</source>
      <translation>Wird beim Öffnen eines Ordners neu erzeugt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Fixed layers of the network</source>
      <translation>Feste Schichten des Netzes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again at the next start, in some seconds</source>
      <translation>Wird beim nächsten Start in einigen Sekunden neu erzeugt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Values of training films</source>
      <translation>Werte von Trainingsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Computed again at the next training, which takes longer</source>
      <translation>Wird beim nächsten Training neu berechnet, das dann länger dauert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Checks of data sets</source>
      <translation>Prüfungen von Datensätzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Every film of a data set is read again at the next check</source>
      <translation>Bei der nächsten Prüfung wird jede Aufnahme eines Datensatzes neu gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Remembered</source>
      <translation>Gemerkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Kept to be quicker</source>
      <translation>Aufbewahrt, um schneller zu sein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>All of it can be made again; nothing of your work is in it.</source>
      <translation>All das lässt sich neu erzeugen; nichts von Ihrer Arbeit steckt darin.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>1 entry</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} entries</source>
      <translation>{n} Einträge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty this list; the files themselves stay</source>
      <translation>Diese Liste leeren; die Dateien selbst bleiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Clear...</source>
      <translation>Leeren...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Being measured...</source>
      <translation>Wird gemessen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>less than 1 MB</source>
      <translation>weniger als 1 MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/pages.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Restore defaults</source>
      <translation>Standard wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Only those of this page; it can be undone</source>
      <translation>Nur die dieser Seite; es lässt sich zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The defaults of this page are back.</source>
      <translation>Die Standardwerte dieser Seite sind zurück.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Take them away again</source>
      <translation>Wieder wegnehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The language changes at the next start.</source>
      <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Start again now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the window looks and speaks.</source>
      <translation>Wie das Fenster aussieht und spricht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Dark like a reading room, or light</source>
      <translation>Dunkel wie ein Befundungsraum, oder hell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Of menus and sentences; takes effect at the next start</source>
      <translation>Von Menüs und Sätzen; wirkt ab dem nächsten Start</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As a share of the size that the desktop asks for</source>
      <translation>Als Anteil der Größe, die der Desktop vorgibt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Tell me when long work ends while I am in another program</source>
      <translation>Ende langer Arbeiten melden, während ich in einem anderen Programm bin</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A message of the desktop, after work of more than ten seconds</source>
      <translation>Eine Meldung des Desktops nach Arbeiten von mehr als zehn Sekunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Viewing</source>
      <translation>Betrachten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How films are shown. Nothing here changes what the model sees.</source>
      <translation>Wie Aufnahmen gezeigt werden. Nichts hier ändert, was das Modell sieht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep zoom, place and window from film to film</source>
      <translation>Zoom, Ausschnitt und Fensterung von Aufnahme zu Aufnahme behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw the graphics of DICOM files</source>
      <translation>Grafiken aus DICOM-Dateien zeichnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide what the shutter of a DICOM file covers</source>
      <translation>Verbergen, was die Blende einer DICOM-Datei abdeckt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep the tool in hand after something is drawn</source>
      <translation>Werkzeug nach dem Zeichnen in der Hand behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Beside the films</source>
      <translation>Neben den Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the tree at the left shows</source>
      <translation>Was der Baum links zeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients and studies</source>
      <translation>Patienten und Studien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Panes compared</source>
      <translation>Verglichene Felder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How many films are shown side by side</source>
      <translation>Wie viele Aufnahmen nebeneinander gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Enlarge compared films together</source>
      <translation>Verglichene Aufnahmen gemeinsam vergrößern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Move compared films together</source>
      <translation>Verglichene Aufnahmen gemeinsam verschieben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Window compared films together</source>
      <translation>Verglichene Aufnahmen gemeinsam fenstern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map of where the network looked is made and drawn.</source>
      <translation>Wie die Karte dessen, wohin das Netz sah, entsteht und gezeichnet wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the heat map</source>
      <translation>Heatmap zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map is made</source>
      <translation>Wie die Heatmap entsteht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Relative to the map's own peak</source>
      <translation>Bezogen auf das Maximum der Heatmap selbst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How much the strongest heat covers the film</source>
      <translation>Wie stark die größte Wärme die Aufnahme bedeckt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Share of the peak below which nothing is drawn</source>
      <translation>Anteil des Maximums, unter dem nichts gezeichnet wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw only the edge of the heat</source>
      <translation>Nur den Rand der Wärme zeichnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the most similar training films</source>
      <translation>Die ähnlichsten Trainingsaufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How you read films yourself, and what of the results is counted.</source>
      <translation>Wie Sie selbst befunden, und was von den Ergebnissen gezählt wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide the model's answer until I have decided</source>
      <translation>Die Antwort des Modells verbergen, bis ich entschieden habe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Which film comes next; by name while you read blind</source>
      <translation>Welche Aufnahme als nächste kommt; nach Namen, solange verblindet befundet wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As in the list</source>
      <translation>Wie in der Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Most doubtful first</source>
      <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Likely wrong labels first</source>
      <translation>Wahrscheinlich falsche Labels zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Count films outside the model's scope</source>
      <translation>Aufnahmen außerhalb des Geltungsbereichs mitzählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Model and device</source>
      <translation>Modell und Gerät</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Where the network runs. The model itself is chosen in the menu Model.</source>
      <translation>Wo das Netz läuft. Das Modell selbst wird im Menü Modell gewählt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A device that is not there leaves the one in use</source>
      <translation>Ein Gerät, das nicht da ist, lässt das verwendete bestehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Numbers that the network computes with</source>
      <translation>Zahlen, mit denen das Netz rechnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the program remembers, and what it keeps only to be quicker.</source>
      <translation>Was sich das Programm merkt, und was es nur aufbewahrt, um schneller zu sein.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Privacy</source>
      <translation>Privatsphäre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients' identity is hidden until you ask for it.</source>
      <translation>Die Identität der Patienten ist verborgen, bis Sie danach fragen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show patients' names and numbers from the start</source>
      <translation>Namen und Nummern von Patienten von Anfang an zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Otherwise they are hidden at every start, and the menu Film shows them</source>
      <translation>Sonst sind sie bei jedem Start verborgen, und das Menü Aufnahme zeigt sie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>The keys of every action. Press others to change them.</source>
      <translation>Die Tasten jeder Aktion. Andere drücken, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Find an action or a key</source>
      <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Set</source>
      <translation>Setzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys instead of its own</source>
      <translation>Der gewählten Aktion diese Tasten statt der eigenen geben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys too</source>
      <translation>Der gewählten Aktion auch diese Tasten geben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>No keys</source>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Leave the chosen action without keys</source>
      <translation>Die gewählte Aktion ohne Tasten lassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Usual keys</source>
      <translation>Übliche Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action its usual keys again</source>
      <translation>Der gewählten Aktion ihre üblichen Tasten zurückgeben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Not the usual keys</source>
      <translation>Nicht die üblichen Tasten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} ends or leaves things everywhere, so no action can have it.</source>
      <translation>{key} beendet oder verlässt überall etwas, darum kann keine Aktion sie haben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} belongs to “{owner}”.</source>
      <translation>{key} gehört zu „{owner}“.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Take it from there</source>
      <translation>Dort wegnehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>“{owner}” is left without this key</source>
      <translation>„{owner}“ bleibt ohne diese Taste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>While the reading dock is open, {key} is a key of reading.</source>
      <translation>Solange der Befundungsbereich offen ist, ist {key} eine Taste der Befundung.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Nothing goes out by itself: no telemetry, no search for updates, no account.</source>
      <translation>Nichts geht von selbst hinaus: keine Telemetrie, keine Suche nach Updates, kein Konto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Films and results leave this machine only where you say so: an export, a copy, a send to a hospital node.</source>
      <translation>Aufnahmen und Ergebnisse verlassen diesen Rechner nur, wo Sie es sagen: Export, Kopie, Senden an einen Klinikknoten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Weights made on ImageNet are fetched from the internet only when you ask for them.</source>
      <translation>Auf ImageNet entstandene Gewichte werden nur aus dem Internet geholt, wenn Sie danach fragen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Settings, the log and the study lie in your own folders.</source>
      <translation>Einstellungen, Protokoll und Studie liegen in Ihren eigenen Ordnern.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear “{name}”?</source>
      <translation>„{name}“ leeren?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>What leaves this machine</source>
      <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Window presets</source>
      <translation>Fenster-Presets</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} opens the menu {menu}.</source>
      <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} holds the film of the second window.</source>
      <translation>{key} hält die Aufnahme des zweiten Fensters fest.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>All films of the list are read.</source>
      <translation>Alle Aufnahmen der Liste sind befundet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>the program ends</source>
      <translation>das Programm wird beendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>another study is in use</source>
      <translation>eine andere Studie ist in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>The note on {film} cannot be kept: {reason}.</source>
      <translation>Die Notiz zu {film} kann nicht behalten werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list inside the model's scope yet.</source>
      <translation>Noch niemand hat eine Aufnahme dieser Liste innerhalb des Geltungsbereichs des Modells befundet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list yet.</source>
      <translation>Noch niemand hat eine Aufnahme dieser Liste befundet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>95 % intervals in brackets. Truth is what the names of the films' folders say; unsure counts as none.</source>
      <translation>95-%-Intervalle in Klammern. Die wahre Klasse ist, was die Ordnernamen der Aufnahmen sagen; „unsicher“ zählt als keine.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>1 read film is outside the model's scope and not counted.</source>
      <translation>1 befundete Aufnahme liegt außerhalb des Geltungsbereichs des Modells und zählt nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>{n:,} read films are outside the model's scope and not counted.</source>
      <translation>{n:,} befundete Aufnahmen liegen außerhalb des Geltungsbereichs des Modells und zählen nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers against each other</source>
      <translation>Befunder untereinander</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers' report</source>
      <translation>Befunderbericht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent &amp;folders</source>
      <translation>Zuletzt &amp;geöffnete Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent st&amp;udies</source>
      <translation>Letzte St&amp;udien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>&amp;Recent models</source>
      <translation>Zuletzt verwendete &amp;Modelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent re&amp;ports</source>
      <translation>Letzte &amp;Berichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Empty this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Bring the list back</source>
      <translation>Die Liste zurückholen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>{path} (not there)</source>
      <translation>{path} (nicht vorhanden)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>It was moved or deleted, or its disk is not connected.</source>
      <translation>Sie wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht verbunden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>only films shown</source>
      <translation>nur gezeigte Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count the films that pass the filter instead of all that have an answer</source>
      <translation>Die Aufnahmen zählen, die den Filter passieren, statt aller mit einer Antwort</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>films outside the scope too</source>
      <translation>auch Aufnahmen außerhalb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count films outside the model's scope, of which its figures say nothing</source>
      <translation>Aufnahmen außerhalb des Geltungsbereichs des Modells mitzählen, über die seine Kennzahlen nichts sagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Show the films outside the model's scope</source>
      <translation>Die Aufnahmen außerhalb des Geltungsbereichs des Modells zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Use the model's own operating point again</source>
      <translation>Wieder den eigenen Arbeitspunkt des Modells verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Back to {point:.2f}</source>
      <translation>Zurück zu {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>No film to count</source>
      <translation>Keine Aufnahme zu zählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>from {point:.2f}: {counts}</source>
      <translation>ab {point:.2f}: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Folder names tell no truth, hence no sensitivity or specificity.</source>
      <translation>Die Ordnernamen nennen keine wahre Klasse, daher keine Sensitivität oder Spezifität.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{figure} of {n:,} films</source>
      <translation>{figure} von {n:,} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{sizes}; with 95 % intervals (Wilson)</source>
      <translation>{sizes}; mit 95-%-Intervallen (Wilson)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>accuracy</source>
      <translation>Accuracy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>specificity</source>
      <translation>Spezifität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is counted too</source>
      <translation>1 Aufnahme außerhalb des Geltungsbereichs ist mitgezählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is not counted</source>
      <translation>1 Aufnahme außerhalb des Geltungsbereichs ist nicht mitgezählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are counted too</source>
      <translation>{n:,} Aufnahmen außerhalb des Geltungsbereichs sind mitgezählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are not counted</source>
      <translation>{n:,} Aufnahmen außerhalb des Geltungsbereichs sind nicht mitgezählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/delegates.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>unreadable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Wrong</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the folder's name</source>
      <translation>Die Einstufung weicht vom Ordnernamen ab</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Close to the operating point</source>
      <translation>Nahe am Arbeitspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside</source>
      <translation>Außerhalb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside the model's scope: it may not be asked about these</source>
      <translation>Außerhalb des Geltungsbereichs des Modells: dazu darf es nicht befragt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Disagree</source>
      <translation>Abweichend</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>Die Einstufung weicht von der wahren Klasse ab, oder von der Befundung, wo diese unbekannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unread</source>
      <translation>Unbefundet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not read yet</source>
      <translation>Noch nicht befundet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unreadable</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Cannot be read or classified</source>
      <translation>Kann nicht gelesen oder klassifiziert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter: p&gt;0.8, label:PNEUMONIA, wrong, unread, a name</source>
      <translation>Filter: p&gt;0.8, label:PNEUMONIA, wrong, unread, ein Name</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter of the results</source>
      <translation>Filter der Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Which films are shown; Esc clears, Return goes to the films</source>
      <translation>Welche Aufnahmen gezeigt werden; Esc leert, Return geht zu den Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The words of the filter</source>
      <translation>Die Wörter des Filters</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Words of the filter</source>
      <translation>Wörter des Filters</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not understood: {reason}.</source>
      <translation>Nicht verstanden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>{tip} ({words})</source>
      <translation>{tip} ({words})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>Films by calibrated probability. Drag the line to see what another operating point calls; nothing is changed.</source>
      <translation>Aufnahmen nach kalibrierter Wahrscheinlichkeit. Die Linie ziehen, um zu sehen, wie ein anderer Arbeitspunkt einstuft; nichts wird geändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>without a known truth</source>
      <translation>ohne bekannte wahre Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {counts}</source>
      <translation>{low:.3f} bis {high:.3f}: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: 1 film</source>
      <translation>{low:.3f} bis {high:.3f}: 1 Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {n} films</source>
      <translation>{low:.3f} bis {high:.3f}: {n} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{n} films</source>
      <translation>{n} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>A second model's answers about the same films beside the first's</source>
      <translation>Die Antworten eines zweiten Modells zu denselben Aufnahmen neben denen des ersten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Second model</source>
      <translation>Zweites Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Compare…</source>
      <translation>Vergleichen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Kappa, McNemar and DeLong of two models</source>
      <translation>Kappa, McNemar und DeLong zweier Modelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Show films instead of rows</source>
      <translation>Aufnahmen statt Zeilen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>one model</source>
      <translation>ein Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Hidden while films are read blind.</source>
      <translation>Bei verblindeter Befundung verborgen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The films are being looked for.</source>
      <translation>Die Aufnahmen werden gesucht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Open a folder of chest X-rays: its films are listed here, to be classified all at once.</source>
      <translation>Einen Ordner mit Thorax-Röntgenaufnahmen öffnen: seine Aufnahmen werden hier aufgelistet und lassen sich alle auf einmal klassifizieren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>No film matches the filter.</source>
      <translation>Keine Aufnahme passt zum Filter.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>none classified yet</source>
      <translation>noch keine klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} classified</source>
      <translation>{n:,} klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} chosen</source>
      <translation>{n:,} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Click sorts, drag moves, right click chooses columns</source>
      <translation>Klick sortiert, Ziehen verschiebt, Rechtsklick wählt Spalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Thumbnails</source>
      <translation>Vorschaubilder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results as pictures</source>
      <translation>Ergebnisse als Bilder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify all</source>
      <translation>Alle klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Stop after the film under way; what is done stays done</source>
      <translation>Nach der laufenden Aufnahme anhalten; Erledigtes bleibt erledigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Waiting for the film under way</source>
      <translation>Laufende Aufnahme wird abgewartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Films classified</source>
      <translation>Klassifizierte Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Looking for films…</source>
      <translation>Aufnahmen werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>{done:,} of {total:,} films</source>
      <translation>{done:,} von {total:,} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{number} films/s</source>
      <translation>{number} Aufnahmen/s</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>flag</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>next unread film</source>
      <translation>nächste unbefundete Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Keys of reading</source>
      <translation>Tasten der Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>While the reading panel is open these keys come before those of the same name elsewhere.</source>
      <translation>Solange der Befundungsbereich offen ist, haben diese Tasten Vorrang vor gleichen Tasten an anderer Stelle.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Each line needs a key.</source>
      <translation>Jede Zeile braucht eine Taste.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>{key} can do only one thing.</source>
      <translation>{key} kann nur eines bewirken.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>by name</source>
      <translation>nach Name</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>doubtful first</source>
      <translation>zweifelhafte zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>likely wrong labels first</source>
      <translation>vermutlich falsche Labels zuerst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Who reads: choose a name, or type a new one and press Enter</source>
      <translation>Wer befundet: einen Namen wählen oder einen neuen eingeben und Enter drücken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>your name</source>
      <translation>eigener Name</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Blind: hide the model until I have decided</source>
      <translation>Verblindet: Modell bis zur Entscheidung verbergen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Order of reading</source>
      <translation>Reihenfolge der Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Mark this film to come back to</source>
      <translation>Diese Aufnahme zum Wiederansehen markieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Note about this film</source>
      <translation>Notiz zu dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Take the last decision, flag or note back</source>
      <translation>Die letzte Entscheidung, Markierung oder Notiz zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Next unread</source>
      <translation>Nächste offene</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Readers' report…</source>
      <translation>Befunderbericht…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>How well each reader read</source>
      <translation>Wie gut jeder Befunder befundet hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Keys…</source>
      <translation>Tasten…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Films read</source>
      <translation>Befundete Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is unsure</source>
      <translation>Diese Aufnahme ist unsicher</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is {label}</source>
      <translation>Diese Aufnahme ist {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Go to the next film without a reading</source>
      <translation>Zur nächsten Aufnahme ohne Befundung gehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>read {read:,} of {total:,}</source>
      <translation>{read:,} von {total:,} befundet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Type your name above: every reading belongs to a reader.</source>
      <translation>Oben den eigenen Namen eingeben: jede Befundung gehört zu einem Befunder.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>The model's answer is hidden until you have decided.</source>
      <translation>Die Antwort des Modells ist bis zur Entscheidung verborgen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Not read yet.</source>
      <translation>Noch nicht befundet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {first} first, then {second}.</source>
      <translation>Entschieden: zuerst {first}, dann {second}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}. Press it again to go on, or another to change your mind.</source>
      <translation>Entschieden: {label}. Erneut drücken, um weiterzugehen, oder eine andere Taste, um die Entscheidung zu ändern.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}.</source>
      <translation>Entschieden: {label}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Second window</source>
      <translation>Zweites Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Hold</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Keep this film while the list goes on</source>
      <translation>Diese Aufnahme behalten, während die Liste weitergeht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Show where the network looked, in this window</source>
      <translation>Zeigen, wohin das Netz geschaut hat, in diesem Fenster</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Nothing but the film on this monitor</source>
      <translation>Nichts als die Aufnahme auf diesem Monitor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Actual size</source>
      <translation>Originalgröße</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Reset window and zoom</source>
      <translation>Fenster und Zoom zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Drop a folder of films from another place</source>
      <translation>Einen Ordner mit Aufnahmen von einem anderen Ort hierher ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>They are compared with the films that the model was validated on: do they look alike to the network, are its probabilities spread alike, how common is the disease among them?</source>
      <translation>Sie werden mit den Aufnahmen verglichen, auf denen das Modell validiert wurde: Sehen sie für das Netz gleich aus, sind seine Wahrscheinlichkeiten gleich verteilt, wie häufig ist die Krankheit unter ihnen?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes count as labels; none are needed. No film is moved or changed.</source>
      <translation>Ordner, die wie die Klassen des Modells heißen, zählen als Labels; nötig sind keine. Keine Aufnahme wird verschoben oder verändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes ({classes}) count as labels; none are needed. No film is moved or changed.</source>
      <translation>Ordner, die wie die Klassen des Modells heißen ({classes}), zählen als Labels; nötig sind keine. Keine Aufnahme wird verschoben oder verändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose folder...</source>
      <translation>Ordner wählen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Choose the folder of the films</source>
      <translation>Den Ordner der Aufnahmen wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare the films that were compared last</source>
      <translation>Die zuletzt verglichenen Aufnahmen vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Progress of the comparison</source>
      <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare “{name}” again</source>
      <translation>„{name}“ erneut vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Comparing {folder}…</source>
      <translation>{folder} wird verglichen…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>validation films</source>
      <translation>Validierungsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>these films</source>
      <translation>diese Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>films, %</source>
      <translation>Aufnahmen, %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Temperature, shift and operating point are fitted on labelled films of this place (folders {classes}, 20 films of each or more). The network itself stays as it is; its file is not changed.</source>
      <translation>Temperatur, Verschiebung und Arbeitspunkt werden an gelabelte Aufnahmen dieses Ortes angepasst (Ordner {classes}, je mindestens 20 Aufnahmen). Das Netz selbst bleibt, wie es ist; seine Datei wird nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Judged on films that did not fit it: one half fits, the other judges, both ways. 95 % intervals.</source>
      <translation>Beurteilt an Aufnahmen, die nicht zur Anpassung dienten: eine Hälfte passt an, die andere beurteilt, in beide Richtungen. 95-%-Intervalle.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Fit the model to this place</source>
      <translation>Das Modell an diesen Ort anpassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Re-fit on labelled films...</source>
      <translation>An gelabelte Aufnahmen anpassen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a folder of labelled films</source>
      <translation>Einen Ordner mit gelabelten Aufnahmen wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Progress of the fit</source>
      <translation>Fortschritt der Anpassung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Save as a new model...</source>
      <translation>Als neues Modell speichern...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a file for it</source>
      <translation>Eine Datei dafür wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>before</source>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>calibration error</source>
      <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Saved: {file}</source>
      <translation>Gespeichert: {file}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Use it from now on</source>
      <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Classify with the new model</source>
      <translation>Mit dem neuen Modell klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>direction that parts them best (SD of validation)</source>
      <translation>Richtung, die sie am besten trennt (SD der Validierung)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>calibrated probability of {label}</source>
      <translation>kalibrierte Wahrscheinlichkeit von {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films along the direction that tells them apart</source>
      <translation>Aufnahmen entlang der Richtung, die sie unterscheidet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 1</source>
      <translation>Klasse 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>This comparison is of {model}; another model is in use now.</source>
      <translation>Dieser Vergleich gilt für {model}; jetzt wird ein anderes Modell verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare again</source>
      <translation>Erneut vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare the films with the model that is in use</source>
      <translation>Die Aufnahmen mit dem verwendeten Modell vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Other folder...</source>
      <translation>Anderer Ordner...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Save figures...</source>
      <translation>Werte speichern...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>All figures and tests as JSON</source>
      <translation>Alle Werte und Tests als JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What the network sees</source>
      <translation>Was das Netz sieht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What it says</source>
      <translation>Was es sagt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Figures with their 95 % intervals</source>
      <translation>Werte mit ihren 95-%-Intervallen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Do the films differ?</source>
      <translation>Unterscheiden sich die Aufnahmen?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Films of {label} choose the point and tell its sensitivity, the others its specificity. Both 95 % intervals are then no wider than wanted, if the figures come out as expected.</source>
      <translation>Aufnahmen von {label} bestimmen den Punkt und zeigen seine Sensitivität, die übrigen seine Spezifität. Beide 95-%-Intervalle sind dann nicht breiter als gewünscht, wenn die Werte wie erwartet ausfallen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How many films must be labelled?</source>
      <translation>Wie viele Aufnahmen müssen gelabelt werden?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Width of the 95 % intervals, from end to end</source>
      <translation>Breite der 95-%-Intervalle, von einem Ende zum anderen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The sensitivity that the operating point shall keep</source>
      <translation>Die Sensitivität, die der Arbeitspunkt halten soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The specificity that is expected there</source>
      <translation>Die dort erwartete Spezifität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How common the disease is among films as they come</source>
      <translation>Wie häufig die Krankheit unter unausgewählten Aufnahmen ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Interval no wider than</source>
      <translation>Intervall höchstens</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Sensitivity to keep</source>
      <translation>Sensitivität soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Specificity expected</source>
      <translation>Spezifität erwartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 0</source>
      <translation>Klasse 0</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Prevalence ({source})</source>
      <translation>Prävalenz ({source})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Another place</source>
      <translation>Anderer Ort</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Films of another place</source>
      <translation>Aufnahmen eines anderen Ortes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save the figures</source>
      <translation>Die Werte speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place</source>
      <translation>Gelabelte Aufnahmen dieses Ortes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place: {classes}</source>
      <translation>Gelabelte Aufnahmen dieses Ortes: {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Models (*.safetensors)</source>
      <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save as a new model</source>
      <translation>Als neues Modell speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Back to the last comparison</source>
      <translation>Zurück zum letzten Vergleich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The model's answers are hidden while films are read blind, and its comparisons with them.</source>
      <translation>Die Antworten des Modells sind bei verblindeter Befundung verborgen und mit ihnen seine Vergleiche.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{what}: {done:,} of {total:,}</source>
      <translation>{what}: {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}.</source>
      <translation>{n:,} Aufnahmen gegenüber den {validation:,} Validierungsaufnahmen von {model}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}; {failed:,} cannot be read.</source>
      <translation>{n:,} Aufnahmen gegenüber den {validation:,} Validierungsaufnahmen von {model}; {failed:,} nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by folder</source>
      <translation>{n:,} nach Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by readings</source>
      <translation>{n:,} nach Befundungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Class known: {sources}.</source>
      <translation>Klasse bekannt: {sources}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>All of them are within the model's scope.</source>
      <translation>Alle liegen im Geltungsbereich des Modells.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>1 of them is outside the model's scope ({reasons}).</source>
      <translation>1 davon liegt außerhalb des Geltungsbereichs des Modells ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} of them are outside the model's scope ({reasons}).</source>
      <translation>{n:,} davon liegen außerhalb des Geltungsbereichs des Modells ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, kernel</source>
      <translation>Merkmale wie vorliegend, Kernel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, classifier</source>
      <translation>Merkmale wie vorliegend, Klassifikator</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, kernel</source>
      <translation>Merkmale bei gleicher Prävalenz, Kernel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, classifier</source>
      <translation>Merkmale bei gleicher Prävalenz, Klassifikator</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>distance {distance:.2f}, {p}</source>
      <translation>Abstand {distance:.2f}, {p}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}.</source>
      <translation>{sick:,} {second} und {well:,} {first} labeln.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}: about {total:,} films as they come.</source>
      <translation>{sick:,} {second} und {well:,} {first} labeln: etwa {total:,} unausgewählte Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The {sick:,} {second} and {well:,} {first} labelled here give intervals about {width_second:.2f} and {width_first:.2f} wide.</source>
      <translation>Die hier gelabelten {sick:,} {second} und {well:,} {first} ergeben Intervalle von etwa {width_second:.2f} und {width_first:.2f} Breite.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stop; nothing is kept</source>
      <translation>Anhalten; nichts wird behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stopping…</source>
      <translation>Wird angehalten…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard and mouse</source>
      <translation>Tastatur und Maus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Does</source>
      <translation>Bewirkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Open a film: those of the training most like it are then listed here.</source>
      <translation>Eine Aufnahme öffnen: die ähnlichsten aus dem Training werden dann hier aufgeführt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>They cannot be found: {reason}.</source>
      <translation>Sie können nicht gefunden werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them…</source>
      <translation>Sie werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{folder} was not read to its end.</source>
      <translation>{folder} wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>None of them lies in {folder}.</source>
      <translation>Keine davon liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{missing} of {n} do not lie in {folder}.</source>
      <translation>{missing} von {n} liegen nicht in {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,}</source>
      <translation>Sie werden gesucht: {what}, {done:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,} of {total:,}</source>
      <translation>Sie werden gesucht: {what}, {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Folder of the training films</source>
      <translation>Ordner der Trainingsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>Research use only, not for diagnosis</source>
      <translation>Nur für die Forschung, nicht für die Diagnose</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>The model is not loaded yet</source>
      <translation>Das Modell ist noch nicht geladen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count} waiting</source>
      <translation>{count} warten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{what}  {done:,} of {total:,}</source>
      <translation>{what}  {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count:,} unreadable</source>
      <translation>{count:,} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is nothing to export: open a folder first.</source>
      <translation>Es gibt nichts zu exportieren: zuerst einen Ordner öffnen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The report of {film} is {file}.</source>
      <translation>Der Bericht zu {film} ist {file}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models of the same classes are needed: choose the second one first.</source>
      <translation>Nötig sind zwei Modelle derselben Klassen: zuerst das zweite wählen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{first} and {second}. 95 % intervals in brackets; truth is what folder names say.</source>
      <translation>{first} und {second}. 95-%-Intervalle in Klammern; die wahre Klasse ist, was die Ordnernamen sagen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Disagreements</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models</source>
      <translation>Zwei Modelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Films are being classified into the study in use: open another one afterwards, or stop it.</source>
      <translation>Gerade werden Aufnahmen in die benutzte Studie klassifiziert: danach eine andere öffnen, oder anhalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{file} is being opened; until then the study in use stays.</source>
      <translation>{file} wird geöffnet; bis dahin bleibt die benutzte Studie.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Results are kept in {file} until the program ends.</source>
      <translation>Ergebnisse bleiben in {file}, bis das Programm endet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Another study is being opened: classify when it is.</source>
      <translation>Eine andere Studie wird geöffnet: danach klassifizieren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is no film to classify: open a folder first.</source>
      <translation>Es gibt keine Aufnahme zu klassifizieren: zuerst einen Ordner öffnen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of {total:,} films classified</source>
      <translation>{n:,} von {total:,} Aufnahmen klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of them known</source>
      <translation>{n:,} davon bekannt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Stopped: {told}</source>
      <translation>Angehalten: {told}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>... and {n:,} more (filter: error)</source>
      <translation>... und {n:,} weitere (Filter: error)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Put the tables on the clipboard, for a spreadsheet or a text</source>
      <translation>Die Tabellen in die Zwischenablage kopieren, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save as CSV…</source>
      <translation>Als CSV speichern…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Write the tables to a file</source>
      <translation>Die Tabellen in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close this window (Esc)</source>
      <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save the tables</source>
      <translation>Die Tabellen speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/time_left.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>The proposal was dropped: another study is open now.</source>
      <translation>Der Vorschlag wurde verworfen: inzwischen ist eine andere Studie offen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>1 measurement copied.</source>
      <translation>1 Messung kopiert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>{n} measurements copied.</source>
      <translation>{n} Messungen kopiert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on a film, which is left already.</source>
      <translation>Herz und Thorax sind auf einer Aufnahme vorgeschlagen, die nicht mehr gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on {film}, which is left already.</source>
      <translation>Herz und Thorax sind auf {film} vorgeschlagen; diese Aufnahme wird nicht mehr gezeigt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Tour</source>
      <translation>Tour</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>End the tour</source>
      <translation>Tour beenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Ask again at the next start</source>
      <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Help &gt; Tour brings it back</source>
      <translation>Hilfe &gt; Tour bringt sie zurück</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The step before</source>
      <translation>Der Schritt davor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The program does this step for you</source>
      <translation>Das Programm tut diesen Schritt für Sie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Finish</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Leave this step out</source>
      <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Two minutes with cxr-desktop</source>
      <translation>Zwei Minuten mit cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films, read one, see where the network looked and how sure it is, classify a folder, train. The films are phantoms: a program drew them. Each step waits until you did it, or does it for you.</source>
      <translation>Aufnahmen öffnen, eine befunden, sehen, wohin das Netz sah und wie sicher es ist, einen Ordner klassifizieren, trainieren. Die Aufnahmen sind Phantome: Ein Programm hat sie gezeichnet. Jeder Schritt wartet, bis Sie ihn getan haben, oder tut ihn für Sie.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the sample films: in the middle, or File &gt; Open sample films. Your own come with {keys}.</source>
      <translation>Die Beispiele öffnen: in der Mitte, oder Datei &gt; Beispielaufnahmen öffnen. Eigene kommen mit {keys}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Open them for me</source>
      <translation>Für mich öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Ten phantoms are in the list at the left. Step through them with Left and Right.</source>
      <translation>Zehn Phantome stehen links in der Liste. Mit Links und Rechts hindurchgehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read a film yourself</source>
      <translation>Selbst eine Aufnahme befunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the reading dock ({keys}), type your name, and say with one key what the film is: 0 or 1.</source>
      <translation>Den Befundungsbereich öffnen ({keys}), Ihren Namen eingeben und mit einer Taste sagen, was die Aufnahme ist: 0 oder 1.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read one for me</source>
      <translation>Für mich befunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The reading is kept, and Undo takes it back. Reading blind hides the model's answer until then.</source>
      <translation>Die Befundung ist gespeichert, und „Rückgängig“ nimmt sie zurück. Verblindet bleibt die Antwort des Modells bis dahin verborgen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Where did the network look?</source>
      <translation>Wohin sah das Netz?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch the heat map on with {keys}. It is off until you ask for it.</source>
      <translation>Die Heatmap mit {keys} einschalten. Sie ist aus, bis man danach fragt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch it on</source>
      <translation>Einschalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Bright is where the call came from. It says where, not how much; the menu Overlay can test it.</source>
      <translation>Hell ist, woher die Einstufung kam. Das sagt wo, nicht wie stark; das Menü Überlagerung kann es prüfen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>When not to believe it</source>
      <translation>Wann man ihm nicht glauben soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>At the right: the class, its calibrated probability with the uncertain band, and the scope: whom the model knows. A film outside of it is answered, but the answer means nothing. Phantoms are outside.</source>
      <translation>Rechts: die Klasse, ihre kalibrierte Wahrscheinlichkeit mit dem Zweifelsbereich und der Geltungsbereich: wen das Modell kennt. Eine Aufnahme außerhalb wird beantwortet, aber die Antwort bedeutet nichts. Phantome liegen außerhalb.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify the whole folder</source>
      <translation>Den ganzen Ordner klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify all films with {keys}. What is known is not computed again.</source>
      <translation>Alle Aufnahmen mit {keys} klassifizieren. Was bekannt ist, wird nicht neu berechnet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify them</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The table below can be filtered, counted against folder names, and exported.</source>
      <translation>Die Tabelle unten lässt sich filtern, gegen Ordnernamen auszählen und exportieren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Train a network</source>
      <translation>Ein Netz trainieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>A small data set of phantoms is drawn for you, and the training window opens on it with a short recipe. The training is a real one and takes a minute or two.</source>
      <translation>Ein kleiner Datensatz aus Phantomen wird gezeichnet, und das Trainingsfenster öffnet sich damit und mit einem kurzen Rezept. Das Training ist echt und dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Draw the phantoms</source>
      <translation>Phantome zeichnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The model is in the run's folder, its report beside it. Your own data set works the same way.</source>
      <translation>Das Modell liegt im Ordner des Laufs, sein Bericht daneben. Mit Ihrem eigenen Datensatz geht es genauso.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>That was all</source>
      <translation>Das war alles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>{find} finds every action, {list} lists the keys, the guide tells the rest. The tour stays in the menu Help.</source>
      <translation>{find} findet jede Aktion, {list} zeigt die Tasten, das Handbuch sagt den Rest. Die Tour bleibt im Menü Hilfe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>the menu</source>
      <translation>das Menü</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The network looks at all films once, the curves grow, then it is judged on unseen films.</source>
      <translation>Das Netz sieht alle Aufnahmen einmal an, die Kurven wachsen, dann wird es an ungesehenen Aufnahmen gemessen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The tour leaves your own films alone: open the sample films first.</source>
      <translation>Die Tour lässt Ihre eigenen Aufnahmen in Ruhe: zuerst die Beispiele öffnen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The films are being classified. The first time the model is loaded before.</source>
      <translation>Die Aufnahmen werden klassifiziert. Beim ersten Mal wird vorher das Modell geladen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>A training is under way already; the tour waits for its end.</source>
      <translation>Ein Training läuft bereits; die Tour wartet auf dessen Ende.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn...</source>
      <translation>Phantome werden gezeichnet...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn: {done} of {total}</source>
      <translation>Phantome werden gezeichnet: {done} von {total}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Press Start training. The recipe at the right is short; your own films get one of the presets.</source>
      <translation>„Training starten“ drücken. Das Rezept rechts ist kurz; für eigene Aufnahmen nimmt man eines der vorgegebenen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Start it for me</source>
      <translation>Für mich starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>What is drawn over the epochs</source>
      <translation>Was über die Epochen gezeichnet wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves of the chosen runs</source>
      <translation>Kurven der ausgewählten Läufe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures and what differs</source>
      <translation>Werte und Unterschiede</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val solid, train dotted</source>
      <translation>val durchgezogen, train gepunktet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>epoch {epoch}, val {figure}. {values}</source>
      <translation>Epoche {epoch}, val {figure}. {values}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val {figure}</source>
      <translation>val {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>report {figure}</source>
      <translation>Bericht {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures of the chosen runs</source>
      <translation>Werte der ausgewählten Läufe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>best: val loss {loss}</source>
      <translation>beste: Val-Verlust {loss}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>train</source>
      <translation>train</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val</source>
      <translation>val</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>epoch {epoch} {scores}</source>
      <translation>Epoche {epoch} {scores}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>one folder per patient</source>
      <translation>ein Ordner je Patient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>every film is a patient of its own</source>
      <translation>jede Aufnahme ist ein eigener Patient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Validation films</source>
      <translation>Validierungsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Cut whole patients from the films to learn from</source>
      <translation>Ganze Patienten von den Aufnahmen zum Lernen abtrennen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>regular expression...</source>
      <translation>regulärer Ausdruck...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>How a film's name tells the patient, so that no patient is in two splits</source>
      <translation>Wie der Name einer Aufnahme den Patienten verrät, damit kein Patient in zwei Aufteilungen ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>for example  patient(\d+)_</source>
      <translation>zum Beispiel  patient(\d+)_</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Searched in the path below the data set; its groups name the patient</source>
      <translation>Gesucht im Pfad unterhalb des Datensatzes; seine Gruppen benennen den Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Regular expression</source>
      <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Share of each class that the best epoch is chosen by</source>
      <translation>Anteil jeder Klasse, nach dem die beste Epoche gewählt wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Another seed draws other patients; the same one draws the same</source>
      <translation>Ein anderer Seed zieht andere Patienten; derselbe zieht dieselben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>patient rule</source>
      <translation>Patientenregel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>share of each class</source>
      <translation>Anteil jeder Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Write a regular expression that finds the patient in a film's path.</source>
      <translation>Einen regulären Ausdruck angeben, der den Patienten im Pfad einer Aufnahme findet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>This is no regular expression: {reason}.</source>
      <translation>Das ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>There are no films to learn from.</source>
      <translation>Es gibt keine Aufnahmen zum Lernen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The best epoch is chosen by about {chosen:,} of {films:,} films.</source>
      <translation>Die beste Epoche wird nach etwa {chosen:,} von {films:,} Aufnahmen gewählt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The folder has no validation films of its own</source>
      <translation>Der Ordner hat keine eigenen Validierungsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own 1 film</source>
      <translation>Die eigene 1 Aufnahme des Ordners verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own {n:,} films</source>
      <translation>Die eigenen {n:,} Aufnahmen des Ordners verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>1 film is too few to choose an epoch by: the figures will jump about.</source>
      <translation>1 Aufnahme ist zu wenig, um danach eine Epoche zu wählen: Die Zahlen werden springen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>{n:,} films are too few to choose an epoch by: the figures will jump about.</source>
      <translation>{n:,} Aufnahmen sind zu wenig, um danach eine Epoche zu wählen: die Werte werden springen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells 1 patient apart; the first film is patient {example}'s.</source>
      <translation>Die Regel unterscheidet 1 Patienten; die erste Aufnahme gehört zu Patient {example}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells {n:,} patients apart; the first film is patient {example}'s.</source>
      <translation>Die Regel unterscheidet {n:,} Patienten; die erste Aufnahme gehört zu Patient {example}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a folder of labelled films, or drop one here</source>
      <translation>Einen Ordner mit gelabelten Aufnahmen wählen oder hierher ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>It holds train, val and test, and in each a folder per class: NORMAL, PNEUMONIA.
val and test may be missing; other classes work too. No film is moved or changed.</source>
      <translation>Er enthält train, val und test und darin je Klasse einen Ordner: NORMAL, PNEUMONIA.
val und test dürfen fehlen; andere Klassen gehen auch. Keine Aufnahme wird verschoben oder verändert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>No validation films: no epoch can be called the best.</source>
      <translation>Keine Validierungsaufnahmen: keine Epoche kann die beste heißen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Waiting for the check...</source>
      <translation>Prüfung wird abgewartet...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Folder of labelled films</source>
      <translation>Ordner mit gelabelten Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose the folder that holds train, val and test</source>
      <translation>Den Ordner wählen, der train, val und test enthält</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Change...</source>
      <translation>Ändern...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose other validation films</source>
      <translation>Andere Validierungsaufnahmen wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Go on to training</source>
      <translation>Weiter zum Training</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a recipe for these films</source>
      <translation>Ein Rezept für diese Aufnahmen wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Films may be missing: {folders}</source>
      <translation>Es können Aufnahmen fehlen: {folders}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Stop the check; training can start without it</source>
      <translation>Die Prüfung anhalten; das Training kann ohne sie starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>The check was stopped.</source>
      <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show the films at the right</source>
      <translation>Die Aufnahmen rechts zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show 1 film</source>
      <translation>1 Aufnahme zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show {n:,} films</source>
      <translation>{n:,} Aufnahmen zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/frequency_bars.py" />
      <source>Films per class and split</source>
      <translation>Aufnahmen je Klasse und Aufteilung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Put the log on the clipboard</source>
      <translation>Das Protokoll in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log of the training</source>
      <translation>Protokoll des Trainings</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>What the training says stands here.</source>
      <translation>Hier steht, was das Training meldet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>As the network will see them</source>
      <translation>Wie das Netz sie sehen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Making the first views takes some seconds...</source>
      <translation>Die ersten Ansichten dauern einige Sekunden...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Choose a data set to see its films.</source>
      <translation>Einen Datensatz wählen, um seine Aufnahmen zu sehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Augmented films</source>
      <translation>Augmentierte Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>start from</source>
      <translation>Ausgangspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Weights the network begins with. ImageNet's know everyday pictures and are downloaded once; the bundled model knows chest films already.</source>
      <translation>Gewichte, mit denen das Netz beginnt. Die von ImageNet kennen Alltagsbilder und werden einmal heruntergeladen; das mitgelieferte Modell kennt Thoraxaufnahmen bereits.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>ImageNet</source>
      <translation>ImageNet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>bundled model</source>
      <translation>mitgeliefertes Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>random weights</source>
      <translation>zufällige Gewichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>trained layers</source>
      <translation>trainierte Schichten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Which layers learn; the others stay as they are. The fewer, the quicker: what stays is computed once.</source>
      <translation>Welche Schichten lernen; die übrigen bleiben, wie sie sind. Je weniger, desto schneller: was bleibt, wird einmal berechnet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head only</source>
      <translation>nur Kopf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head and FC layers</source>
      <translation>Kopf und FC-Schichten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 5</source>
      <translation>ab Conv-Block 5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 4</source>
      <translation>ab Conv-Block 4</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 3</source>
      <translation>ab Conv-Block 3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How often every film is looked at, at most</source>
      <translation>Wie oft jede Aufnahme höchstens angesehen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Films per step of learning. Empty: as many as the device has memory for.</source>
      <translation>Aufnahmen je Lernschritt. Leer: so viele, wie in den Speicher des Geräts passen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Adam, rate</source>
      <translation>Adam, Rate</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How far one step of learning goes; 0.001 in the original</source>
      <translation>Wie weit ein Lernschritt geht; 0,001 im Original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stop after</source>
      <translation>Stopp nach</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs without a lower validation loss after which the training stops and keeps its best. Empty: never.</source>
      <translation>Epochen ohne geringeren Validierungsverlust, nach denen das Training anhält und sein Bestes behält. Leer: nie.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>class weights</source>
      <translation>Klassengewichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Balanced: a film of the rarer class counts for more, so that both classes count the same</source>
      <translation>Ausgeglichen: eine Aufnahme der selteneren Klasse zählt mehr, sodass beide Klassen gleich viel zählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>balanced</source>
      <translation>ausgeglichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmentation</source>
      <translation>Augmentierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How films are changed at random, so that the network does not learn them by heart. The preview shows it.</source>
      <translation>Wie Aufnahmen zufällig verändert werden, damit das Netz sie nicht auswendig lernt. Die Vorschau zeigt es.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>strong</source>
      <translation>stark</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmented views</source>
      <translation>augmentierte Ansichten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Changed versions of each film that frozen layers are computed for; an epoch takes one of them. More take longer to prepare.</source>
      <translation>Veränderte Fassungen jeder Aufnahme, für die eingefrorene Schichten berechnet werden; eine Epoche nimmt eine davon. Mehr brauchen länger in der Vorbereitung.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>film to 224 px</source>
      <translation>Aufnahme auf 224 px</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Stretch: the whole film. Crop: the middle, as the original has it. The model keeps this for predictions.</source>
      <translation>Strecken: die ganze Aufnahme. Ausschneiden: die Mitte, wie im Original. Das Modell behält dies für Vorhersagen bei.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>crop the middle</source>
      <translation>Mitte ausschneiden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stretch the whole</source>
      <translation>ganze strecken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>mirror half of the films</source>
      <translation>Hälfte der Aufnahmen spiegeln</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Off by default: it moves the heart to the wrong side</source>
      <translation>Standardmäßig aus: es verlegt das Herz auf die falsche Seite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>keep FC6 and FC7</source>
      <translation>FC6 und FC7 behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave the two large FC layers as they are whatever else learns: the model's file stays small</source>
      <translation>Die beiden großen FC-Schichten lassen, wie sie sind, was auch sonst lernt: die Datei des Modells bleibt klein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>dropout in the last layers</source>
      <translation>Dropout in den letzten Schichten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave out values at random while learning, as the original does. Off when starting from random weights.</source>
      <translation>Beim Lernen zufällig Werte auslassen, wie im Original. Aus beim Start von zufälligen Gewichten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head first, epochs</source>
      <translation>zuerst Kopf, Epochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs in which only the head learns before the other layers join</source>
      <translation>Epochen, in denen nur der Kopf lernt, bevor die anderen Schichten dazukommen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>small films first</source>
      <translation>zuerst kleine Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Side in pixels : epochs, for example 96:4, 160:2. Quick epochs on small films before those at 224.</source>
      <translation>Seite in Pixeln : Epochen, zum Beispiel 96:4, 160:2. Schnelle Epochen an kleinen Aufnahmen vor denen mit 224.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>rate over time</source>
      <translation>Rate im Verlauf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Constant, or rising for a moment and then falling to zero along a cosine</source>
      <translation>Konstant, oder kurz ansteigend und dann entlang eines Kosinus auf null fallend</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>constant</source>
      <translation>konstant</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight decay</source>
      <translation>Weight Decay</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Pulls weights towards zero, against learning by heart</source>
      <translation>Zieht Gewichte gegen null, gegen Auswendiglernen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>label smoothing</source>
      <translation>Label-Smoothing</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of doubt put on every label, so that the network does not become too sure; 0 to 0.9</source>
      <translation>Anteil Zweifel, der jedem Label beigegeben wird, damit das Netz nicht zu sicher wird; 0 bis 0,9</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>gradient limit</source>
      <translation>Gradientengrenze</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Longer steps are cut to this length</source>
      <translation>Längere Schritte werden auf diese Länge gekürzt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight averaging</source>
      <translation>Gewichtsmittelung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of the old average kept at every step, for example 0.998. The average is what is validated and kept.</source>
      <translation>Anteil des alten Mittels, der bei jedem Schritt bleibt, zum Beispiel 0,998. Validiert und behalten wird das Mittel.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>The same seed makes the same training again</source>
      <translation>Derselbe Seed ergibt wieder dasselbe Training</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Numbers the network computes with; bf16 is quicker where the processor has it</source>
      <translation>Zahlen, mit denen das Netz rechnet; bf16 ist schneller, wo der Prozessor es kann</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>fp32</source>
      <translation>fp32</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>bf16</source>
      <translation>bf16</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Where the training runs</source>
      <translation>Wo das Training läuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>GPU (CUDA)</source>
      <translation>GPU (CUDA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>GPU (Apple)</source>
      <translation>GPU (Apple)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is missing.</source>
      <translation>{field}: Angabe fehlt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a whole number, not {text!r}.</source>
      <translation>{field}: eine ganze Zahl, nicht {text!r}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a number, not {text!r}.</source>
      <translation>{field}: eine Zahl, nicht {text!r}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is written like 96:4, 160:2.</source>
      <translation>{field}: Schreibweise wie 96:4, 160:2.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>best</source>
      <translation>bestes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>VGG16 from ImageNet, the head alone, as the original does it</source>
      <translation>VGG16 von ImageNet, nur der Kopf, wie im Original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>The bundled model's head on new films: minutes on a CPU</source>
      <translation>Der Kopf des mitgelieferten Modells an neuen Aufnahmen: Minuten auf einer CPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>All convolutions of the bundled model, strongly augmented: a GPU, or a night</source>
      <translation>Alle Faltungen des mitgelieferten Modells, stark augmentiert: eine GPU oder eine Nacht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>A preset with values of your own</source>
      <translation>Eine Vorgabe mit eigenen Werten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Values to start from</source>
      <translation>Werte, von denen ausgegangen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▾</source>
      <translation>Erweitert ▾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▸</source>
      <translation>Erweitert ▸</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>checkpoint file...</source>
      <translation>Checkpoint-Datei...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoint to start from</source>
      <translation>Checkpoint als Ausgangspunkt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoints (*.safetensors *.pt *.pth)</source>
      <translation>Checkpoints (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>own</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Check the recipe at the right and start.
The curves of loss and scores grow here, epoch by epoch.</source>
      <translation>Das Rezept rechts prüfen und starten.
Die Kurven von Verlust und Scores wachsen hier, Epoche für Epoche.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Preparing the films.
Layers that do not learn are computed once and kept for later trainings.</source>
      <translation>Die Aufnahmen werden vorbereitet.
Schichten, die nicht lernen, werden einmal berechnet und für spätere Trainings behalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Epoch {epoch} is the best and kept.</source>
      <translation>Epoche {epoch} ist die beste und wird behalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Ended on request.</source>
      <translation>Auf Wunsch beendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Choose a data set first.</source>
      <translation>Zuerst einen Datensatz wählen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Progress of this epoch</source>
      <translation>Fortschritt dieser Epoche</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Starting...</source>
      <translation>Wird gestartet...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Show the report</source>
      <translation>Den Bericht zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>What was saved stays: see Runs to go on with it.</source>
      <translation>Was gespeichert wurde, bleibt: siehe „Läufe“, um damit fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>The last epoch that was saved can be gone on with: see Runs.</source>
      <translation>Die zuletzt gespeicherte Epoche kann fortgesetzt werden: siehe „Läufe“.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Wait after this step; the processor is free meanwhile</source>
      <translation>Nach diesem Schritt warten; der Prozessor ist solange frei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End now</source>
      <translation>Sofort beenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End without keeping more; the last epoch that was saved stays</source>
      <translation>Beenden, ohne mehr zu behalten; die zuletzt gespeicherte Epoche bleibt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Start training</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stopping...</source>
      <translation>Wird angehalten...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stop, keep the best</source>
      <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Train with this recipe</source>
      <translation>Mit diesem Rezept trainieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End after this step, keep the best epoch and evaluate it</source>
      <translation>Nach diesem Schritt beenden, die beste Epoche behalten und auswerten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>No run yet</source>
      <translation>Noch kein Lauf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Run {title}</source>
      <translation>Lauf {title}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>epoch {epoch} of {epochs}</source>
      <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>best {epoch}</source>
      <translation>beste {epoch}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>patience {left} of {patience} left</source>
      <translation>Geduld: noch {left} von {patience}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>1 film left out</source>
      <translation>1 Aufnahme weggelassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{n:,} films left out</source>
      <translation>{n:,} Aufnahmen weggelassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>paused</source>
      <translation>pausiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{time} to go</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Evaluating epoch {epoch}...</source>
      <translation>Epoche {epoch} wird ausgewertet...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>No run yet. Start a training on the page Train: every one leaves a run here, with its recipe, its split, its curves and its best model.</source>
      <translation>Noch kein Lauf. Auf der Seite Trainieren ein Training starten: jedes hinterlässt hier einen Lauf, mit Rezept, Aufteilung, Kurven und bestem Modell.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {run} for good?</source>
      <translation>{run} endgültig löschen?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {n:,} runs for good?</source>
      <translation>{n:,} Läufe endgültig löschen?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Its model, its curves and its report go with it. The films stay.</source>
      <translation>Modell, Kurven und Bericht werden mitgelöscht. Die Aufnahmen bleiben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Figures with intervals, curves, baselines, likely wrong labels</source>
      <translation>Werte mit Intervallen, Kurven, Vergleichsmodelle, vermutlich falsche Labels</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this model</source>
      <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Classify with the best weights of this run from now on</source>
      <translation>Ab jetzt mit den besten Gewichten dieses Laufs klassifizieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Go on training</source>
      <translation>Training fortsetzen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Continue after the last epoch that was saved</source>
      <translation>Nach der zuletzt gespeicherten Epoche fortfahren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this recipe</source>
      <translation>Dieses Rezept verwenden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Put this recipe on the Train page, to change it</source>
      <translation>Dieses Rezept auf die Seite „Trainieren“ übernehmen, um es zu ändern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show the run's files in the file manager</source>
      <translation>Die Dateien des Laufs im Dateimanager zeigen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete...</source>
      <translation>Löschen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete the run folder for good</source>
      <translation>Den Ordner des Laufs endgültig löschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>The test films were looked at {n:,} times.</source>
      <translation>Die Testaufnahmen wurden {n:,}-mal eingesehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>{done} of {epochs}</source>
      <translation>{done} von {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the best epoch</source>
      <translation>Der besten Epoche</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>When it was started, and its recipe</source>
      <translation>Wann er gestartet wurde, und sein Rezept</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Whether it ended</source>
      <translation>Ob er beendet ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs done, and at most</source>
      <translation>Erledigte Epochen und höchstens</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Best</source>
      <translation>Beste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>The epoch that is kept</source>
      <translation>Die Epoche, die behalten wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val loss</source>
      <translation>Val-Verlust</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val AUC</source>
      <translation>Val-AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val acc.</source>
      <translation>Val-Acc.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Report AUC</source>
      <translation>Bericht-AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the report, with its 95 % interval</source>
      <translation>Aus dem Bericht, mit ihrem 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Looks</source>
      <translation>Einblicke</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>How often the test films were looked at: the more, the less they prove</source>
      <translation>Wie oft die Testaufnahmen eingesehen wurden: je öfter, desto weniger beweisen sie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>recipe {recipe}; {classes}</source>
      <translation>Rezept {recipe}; {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Samples with their true labels</source>
      <translation>Beispiele mit ihren wahren Labels</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Split</source>
      <translation>Aufteilung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Which films are drawn from</source>
      <translation>Woraus die Aufnahmen gezogen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Other films</source>
      <translation>Andere Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Draw other films at random</source>
      <translation>Zufällig andere Aufnahmen ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Back to the samples</source>
      <translation>Zurück zu den Beispielen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it. The first {most:,} are shown.</source>
      <translation>{n:,} Aufnahmen. Doppelklick auf eine zeigt sie groß. Die ersten {most:,} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>1 film. Double-click one to look at it.</source>
      <translation>1 Aufnahme. Doppelklick zeigt sie groß.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it.</source>
      <translation>{n:,} Aufnahmen. Doppelklick auf eine zeigt sie groß.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>1 Data</source>
      <translation>1 Daten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>2 Train</source>
      <translation>2 Trainieren</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>The data set is checked.</source>
      <translation>Der Datensatz ist geprüft.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>It can go on without this window; open it again to see its curves.</source>
      <translation>Es kann ohne dieses Fenster weiterlaufen; seine Kurven sind zu sehen, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Keep running</source>
      <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Stop and keep the best</source>
      <translation>Anhalten und Bestes behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>acc.</source>
      <translation>Acc.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sens.</source>
      <translation>Sens.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>spec.</source>
      <translation>Spez.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Area under the ROC curve: how often a film of the second class gets the higher score of a pair</source>
      <translation>Fläche unter der ROC-Kurve: wie oft eine Aufnahme der zweiten Klasse in einem Paar den höheren Score bekommt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films called right at the largest probability</source>
      <translation>Anteil der Aufnahmen, die nach der größten Wahrscheinlichkeit richtig eingestuft sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the second class that are called so, at 0.5</source>
      <translation>Anteil der Aufnahmen der zweiten Klasse, die so eingestuft sind, bei 0,5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the first class that are called so, at 0.5</source>
      <translation>Anteil der Aufnahmen der ersten Klasse, die so eingestuft sind, bei 0,5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>finished</source>
      <translation>abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>stopped</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>ended in an error</source>
      <translation>mit Fehler beendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>can go on</source>
      <translation>fortsetzbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Finished.</source>
      <translation>Abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped early: the validation loss fell no further.</source>
      <translation>Vorzeitig angehalten: der Validierungsverlust sank nicht weiter.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped on request.</source>
      <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: finished.</source>
      <translation>Training: abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped early: the validation loss fell no further.</source>
      <translation>Training: vorzeitig angehalten: der Validierungsverlust sank nicht weiter.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped on request.</source>
      <translation>Training: auf Wunsch angehalten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>memory {used} of {total} GB</source>
      <translation>Speicher {used} von {total} GB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>waiting for films {percent}</source>
      <translation>Warten auf Aufnahmen {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{name} · {number} films</source>
      <translation>{name} · {number} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val (cut)</source>
      <translation>val (abgetrennt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{low} to {high} pixels</source>
      <translation>{low} bis {high} Pixel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Reading the report.</source>
      <translation>Der Bericht wird gelesen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/view_tools.py" />
      <source>Local contrast cannot be computed: {reason}.</source>
      <translation>Der lokale Kontrast kann nicht berechnet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/drawing.py" />
      <source>Wait: the next film is being read</source>
      <translation>Bitte warten: die nächste Aufnahme wird gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/film_viewer.py" />
      <source>Film viewer</source>
      <translation>Aufnahmenbetrachter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Type, then Enter</source>
      <translation>Eingeben, dann Enter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Words on the film</source>
      <translation>Text auf der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>No film is on screen</source>
      <translation>Es wird keine Aufnahme gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Drag a line over the film</source>
      <translation>Eine Linie über die Aufnahme ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Histogram</source>
      <translation>Histogramm</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>pixel value</source>
      <translation>Pixelwert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>share (square root)</source>
      <translation>Anteil (Quadratwurzel)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>window {width:,.0f} wide about {centre:,.0f}: drag its edges or its middle</source>
      <translation>Fenster {width:,.0f} breit um {centre:,.0f}: Ränder oder Mitte ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Line profile</source>
      <translation>Linienprofil</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line</source>
      <translation>entlang der Linie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line ({unit})</source>
      <translation>entlang der Linie ({unit})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>{length:,.1f} {unit} long; values {low:,.1f} to {high:,.1f}</source>
      <translation>{length:,.1f} {unit} lang; Werte {low:,.1f} bis {high:,.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm at the detector</source>
      <translation>{length:g} mm am Detektor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm, not calibrated</source>
      <translation>{length:g} mm, nicht kalibriert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>spacing unknown</source>
      <translation>Pixelabstand unbekannt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: drag from one end to the other</source>
      <translation>Länge: von einem Ende zum anderen ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: click the other end</source>
      <translation>Länge: das andere Ende anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of one leg</source>
      <translation>Winkel: Ende des einen Schenkels</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: the corner</source>
      <translation>Winkel: der Scheitel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of the other leg</source>
      <translation>Winkel: Ende des anderen Schenkels</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the upper vertebra's upper end plate</source>
      <translation>Cobb-Winkel: entlang der oberen Deckplatte ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of that end plate</source>
      <translation>Cobb-Winkel: anderes Ende der oberen Deckplatte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the lower vertebra's lower end plate</source>
      <translation>Cobb-Winkel: entlang der unteren Grundplatte ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of this end plate</source>
      <translation>Cobb-Winkel: anderes Ende der unteren Grundplatte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: drag from corner to corner of its box</source>
      <translation>Ellipse: von Ecke zu Ecke ihres Rahmens ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>Ellipse: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: drag from corner to corner</source>
      <translation>Rechteck: von Ecke zu Ecke ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>Rechteck: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: click its corners</source>
      <translation>Polygon: seine Ecken anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: next corner; double click or Enter ends</source>
      <translation>Polygon: nächste Ecke; Doppelklick oder Enter beendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: drag from the tail to the tip</source>
      <translation>Pfeil: vom Ende zur Spitze ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: click the tip</source>
      <translation>Pfeil: die Spitze anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Text: click where it begins</source>
      <translation>Text: den Anfang anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 1 of 4: its border on one side, where it reaches farthest</source>
      <translation>Herz, 1 von 4: seine Grenze auf der einen Seite, wo sie am weitesten reicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 2 of 4: its border on the other side, where it reaches farthest</source>
      <translation>Herz, 2 von 4: seine Grenze auf der anderen Seite, wo sie am weitesten reicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 3 of 4: inner edge of the ribs on one side, at the widest place</source>
      <translation>Thorax, 3 von 4: Innenrand der Rippen auf der einen Seite, an der breitesten Stelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 4 of 4: inner edge of the ribs on the other side</source>
      <translation>Thorax, 4 von 4: Innenrand der Rippen auf der anderen Seite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Window from a region: drag over what is to be seen well</source>
      <translation>Fenster aus Region: über das ziehen, was gut zu sehen sein soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: drag along the line</source>
      <translation>Linienprofil: entlang der Linie ziehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: click the other end</source>
      <translation>Linienprofil: das andere Ende anklicken</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>identity hidden</source>
      <translation>Identität verborgen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no identity in the file</source>
      <translation>keine Identität in der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>shaded: not seen by the model</source>
      <translation>abgedunkelt: vom Modell nicht gesehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no evidence found</source>
      <translation>keine Anhaltspunkte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>born {date}</source>
      <translation>geb. {date}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>inverted</source>
      <translation>invertiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>zoom {percent:.0f} %</source>
      <translation>Zoom {percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (upside down)</source>
      <translation>gespiegelt (oben und unten vertauscht)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>rotated {degrees}°</source>
      <translation>gedreht {degrees}°</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (left and right swapped)</source>
      <translation>gespiegelt (links und rechts vertauscht)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>x {column}   y {row}   {values}   grey {grey}</source>
      <translation>x {column}   y {row}   {values}   Grau {grey}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {pixel}</source>
      <translation>Wert {pixel}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {value:g} {unit}</source>
      <translation>Wert {value:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>stored {stored:g}</source>
      <translation>gespeichert {stored:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>local contrast (CLAHE)</source>
      <translation>lokaler Kontrast (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Window preset&amp;s</source>
      <translation>Fenster-&amp;Presets</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Theme</source>
      <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Precision</source>
      <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Folder for heat maps</source>
      <translation>Ordner für Heatmaps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Studies and bundles (*.cxrdb *.zip);;All files (*)</source>
      <translation>Studien und Bündel (*.cxrdb *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Open study or bundle</source>
      <translation>Studie oder Bündel öffnen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Report of this film</source>
      <translation>Bericht zu dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/word_lists.py" />
      <source>{some} and {other}</source>
      <translation>{some} und {other}</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>train</source>
      <translation>train</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No identical films.</source>
      <translation>Keine identischen Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No nearly identical films.</source>
      <translation>Keine nahezu identischen Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>identical films</source>
      <translation>identische Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>nearly identical films</source>
      <translation>nahezu identische Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>... and {n} more</source>
      <translation>... und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>1 film</source>
      <translation>1 Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} films</source>
      <translation>{n} Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 group</source>
      <translation>1 Gruppe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} groups</source>
      <translation>{n} Gruppen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 number</source>
      <translation>1 Nummer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} numbers</source>
      <translation>{n} Nummern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>1 patient</source>
      <translation>1 Patient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n} patients</source>
      <translation>{n} Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{films} cannot be read and will be left out.</source>
      <translation>Nicht lesbar und daher weggelassen: {films}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>All {n} films can be read.</source>
      <translation>Alle {n} Aufnahmen sind lesbar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{name} cannot be listed: {reason}.</source>
      <translation>{name} kann nicht aufgelistet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The {name} list has no film of {absent}.</source>
      <translation>Die Liste „{name}“ hat keine Aufnahme von {absent}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The validation list has {films}: too few to choose by.</source>
      <translation>Die Validierungsliste hat {films}: zu wenig, um danach zu wählen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Epoch, temperature and operating point would be chosen by chance. Cut a larger one from train.</source>
      <translation>Epoche, Temperatur und Arbeitspunkt wären Zufall. Von train eine größere abtrennen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>In train one class has {present} times the films of another.</source>
      <translation>In train hat eine Klasse {present}-mal so viele Aufnahmen wie eine andere.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Balanced class weights help.</source>
      <translation>Ausgeglichene Klassengewichte helfen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Without validation films the last epoch is kept and no operating point can be fitted.</source>
      <translation>Ohne Validierungsaufnahmen wird die letzte Epoche behalten, und kein Arbeitspunkt kann angepasst werden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The report will be made on validation films, by which the model was chosen: too good to be true.</source>
      <translation>Der Bericht entsteht an Validierungsaufnahmen, nach denen das Modell gewählt wurde: zu schön, um wahr zu sein.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>There are no {name} films.</source>
      <translation>Keine Aufnahmen in der Liste „{name}“.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Name the rule by which files tell patients, or copies of one child may stand on both sides.</source>
      <translation>Die Regel angeben, nach der Dateien den Patienten verraten, sonst können Kopien eines Kindes auf beiden Seiten stehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Every film counts as a patient of its own.</source>
      <translation>Jede Aufnahme zählt als eigener Patient.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{patients_in_words} in {name} as well as in {name2}.</source>
      <translation>{patients_in_words} sowohl in {name} als auch in {name2}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{numbers} in {name} as well as in {name2}, of another kind.</source>
      <translation>{numbers} sowohl in {name} als auch in {name2}, anderer Art.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The file names count each kind (bacterial, viral, normal) from 1, so that these numbers only look alike: they are no evidence of the same child.</source>
      <translation>Die Dateinamen zählen jede Art (bacterial, viral, normal) ab 1, sodass diese Nummern nur gleich aussehen: sie sind kein Beleg für dasselbe Kind.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No patient in two lists.</source>
      <translation>Kein Patient in zwei Listen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>By the rule {name}.</source>
      <translation>Nach der Regel {name}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} with two labels.</source>
      <translation>{groups} mit zwei Labels: {what}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} across lists.</source>
      <translation>{groups} über mehrere Listen: {what}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} within a list.</source>
      <translation>{groups} innerhalb einer Liste: {what}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>file types</source>
      <translation>Dateitypen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>grey scales</source>
      <translation>Grauskalen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The classes have no {what} in common: a network can tell them apart without looking.</source>
      <translation>Die Klassen haben keine {what} gemeinsam: ein Netz kann sie unterscheiden, ohne hinzusehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <source>Listing films</source>
      <translation>Aufnahmen werden aufgelistet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>there are no films in class folders (train, val, test / NORMAL, PNEUMONIA)</source>
      <translation>es gibt keine Aufnahmen in Klassenordnern (train, val, test / NORMAL, PNEUMONIA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>cannot be listed ({reason})</source>
      <translation>kann nicht aufgelistet werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>the patient rule {pattern} is no regular expression ({reason})</source>
      <translation>die Patientenregel {pattern} ist kein regulärer Ausdruck ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: the number; when judging, number and kind</source>
      <translation>person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: die Nummer; bei der Beurteilung Nummer und Art</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>00001234_005: the first eight digits</source>
      <translation>00001234_005: die ersten acht Ziffern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>all films of one folder are one patient's</source>
      <translation>alle Aufnahmen eines Ordners gehören zu einem Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>every film is a patient of its own</source>
      <translation>jede Aufnahme ist ein eigener Patient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/phantom_set.py" />
      <location filename="../../cxr_desktop/core/evaluation/looks.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <location filename="../../cxr_desktop/core/training/resume.py" />
      <location filename="../../cxr_desktop/core/words/writing.py" />
      <source>cannot be written ({reason})</source>
      <translation>kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>Looking at films</source>
      <translation>Aufnahmen werden durchgesehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>cannot be read</source>
      <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>grey, {bits} bit</source>
      <translation>grau, {bits} Bit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>colour, {bits} bit</source>
      <translation>farbig, {bits} Bit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>The folders' own splits.</source>
      <translation>Die eigenen Aufteilungen der Ordner.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the share for validation is between 0 and 1, not {fraction}</source>
      <translation>der Anteil für die Validierung liegt zwischen 0 und 1, nicht bei {fraction}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: whole patients (rule {name}), {fraction} of each class, seed {seed}.</source>
      <translation>{n} von {n2} Aufnahmen von train zur Validierung abgetrennt: ganze Patienten (Regel {name}), {fraction} jeder Klasse, Seed {seed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: film by film, as no rule tells patients apart, {fraction} of each class, seed {seed}.</source>
      <translation>{n} von {n2} Aufnahmen aus train für die Validierung abgetrennt: Aufnahme für Aufnahme, weil keine Regel Patienten unterscheidet, {fraction} jeder Klasse, Startwert {seed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the class {class} has too few patients to be cut in two</source>
      <translation>die Klasse {class} hat zu wenige Patienten, um geteilt zu werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>lies in a folder whose name is a drive or a way up on another system; rename it</source>
      <translation>liegt in einem Ordner, dessen Name auf einem anderen System ein Laufwerk oder ein Weg nach oben ist; benennen Sie ihn um</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it has format {value}; this program reads up to {format}</source>
      <translation>hat Format {value}; dieses Programm liest bis {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>cannot be read ({reason})</source>
      <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it is no split file</source>
      <translation>ist keine Aufteilungsdatei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it names {name} twice</source>
      <translation>nennt {name} zweimal</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>without intervals: it ranks nothing</source>
      <translation>ohne Intervalle: es bildet keine Rangfolge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Calls every film {class}.</source>
      <translation>Stuft jede Aufnahme als {class} ein.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to learn</source>
      <translation>Vorschaubilder zum Lernen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to judge</source>
      <translation>Vorschaubilder zum Beurteilen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>thumbnail</source>
      <translation>Vorschaubild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees a 32 x 32 thumbnail.</source>
      <translation>Ein lineares Modell, das ein Vorschaubild von 32 x 32 sieht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>outer frame</source>
      <translation>äußerer Rahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees only the outer frame of a 32 x 32 thumbnail: no lungs.</source>
      <translation>Ein lineares Modell, das nur den äußeren Rahmen eines Vorschaubilds von 32 x 32 sieht: keine Lungen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>an operating point is chosen by sensitivity or youden, not {rule}</source>
      <translation>ein Arbeitspunkt wird nach sensitivity oder youden gewählt, nicht nach {rule}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Nothing was fitted: there are fewer than {fewest} validation films of a class.</source>
      <translation>Nichts wurde angepasst: es gibt weniger als {fewest} Validierungsaufnahmen einer Klasse.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Temperature fitted on {n} validation films.</source>
      <translation>Temperatur an {n} Validierungsaufnahmen angepasst.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Youden's index</source>
      <translation>Youden-Index</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>{percent} sensitivity</source>
      <translation>{percent} Sensitivität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Probabilities, operating point ({chosen}) and uncertain band were fitted on {n} validation films.</source>
      <translation>Wahrscheinlichkeiten, Arbeitspunkt ({chosen}) und Zweifelsbereich wurden an {n} Validierungsaufnahmen angepasst.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>the model tells {classes} apart, the data set {classes2}</source>
      <translation>das Modell unterscheidet {classes}, der Datensatz {classes2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{root}: none of {n} films can be read</source>
      <translation>{root}: keine von {n} Aufnahmen ist lesbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps were not audited: {reason}.</source>
      <translation>Die Heatmaps wurden nicht auditiert: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} of {n2} {title}</source>
      <translation>{n} von {n2} {title}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called; temperature {temperature}.</source>
      <translation>Eingestuft wird nach der größten Wahrscheinlichkeit; Temperatur {temperature}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}; temperature {temperature}. Both come with the model.</source>
      <translation>Als {class} eingestuft ab einer Wahrscheinlichkeit von {operating_point}; Temperatur {temperature}. Beides kommt mit dem Modell.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called.</source>
      <translation>Eingestuft wird die Klasse mit der größten Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {asked}, as asked for this evaluation.</source>
      <translation>Ab einer Wahrscheinlichkeit von {asked} als {class} eingestuft, wie für diese Auswertung verlangt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}, which is assumed.</source>
      <translation>Ab einer Wahrscheinlichkeit von {operating_point} als {class} eingestuft; dieser Wert ist angenommen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>No temperature was fitted: the probabilities are the network's own.</source>
      <translation>Keine Temperatur wurde angepasst: Die Wahrscheinlichkeiten sind die des Netzes selbst.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The temperature {temperature} comes with the model.</source>
      <translation>Die Temperatur {temperature} gehört zum Modell.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These films may have been learnt from: the figures say nothing of other films.</source>
      <translation>Aus diesen Aufnahmen kann gelernt worden sein: die Werte sagen nichts über andere Aufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These are validation films: epoch, temperature and operating point were chosen by them.</source>
      <translation>Dies sind Validierungsaufnahmen: Epoche, Temperatur und Arbeitspunkt wurden nach ihnen gewählt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>1 film could not be read: left out.</source>
      <translation>1 Aufnahme war nicht lesbar: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} films could not be read: left out.</source>
      <translation>{n} Aufnahmen waren nicht lesbar: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These test films were looked at {test_looks} times: they are no longer unseen.</source>
      <translation>Diese Testaufnahmen wurden {test_looks}-mal eingesehen: sie sind nicht mehr unbekannt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The operating point {operating_point} is not the model's own.</source>
      <translation>Der Arbeitspunkt {operating_point} ist nicht der des Modells.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is no film of {label}.</source>
      <translation>Es gibt keine Aufnahme von {label}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is 1 film of {label}: intervals are wide.</source>
      <translation>Es gibt 1 Aufnahme von {label}: die Intervalle sind breit.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There are {n} films of {label}: intervals are wide.</source>
      <translation>Es gibt {n} Aufnahmen von {label}: die Intervalle sind breit.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps fail {n} of {n2} tests (n = {n3}): {titles}.</source>
      <translation>Die Heatmaps bestehen {n} von {n2} Tests nicht (n = {n3}): {titles}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The outer frame alone reaches AUC {value} [{low}, {high}]: these classes differ in something that is not in the lungs.</source>
      <translation>Der äußere Rahmen allein erreicht AUC {value} [{low}, {high}]: diese Klassen unterscheiden sich in etwas, das nicht in den Lungen liegt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>With the lungs blanked the model still reaches AUC {value} [{low}, {high}]: it does not go by the lungs alone.</source>
      <translation>Mit ausgeblendeten Lungen erreicht das Modell noch AUC {value} [{low}, {high}]: es richtet sich nicht allein nach den Lungen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>bootstrap of {value} patients, 1,000 draws, percentiles</source>
      <translation>Bootstrap über {value} Patienten, 1.000 Ziehungen, Perzentile</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>sensitivity</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>specificity</source>
      <translation>Spezifität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>accuracy</source>
      <translation>Accuracy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>balanced accuracy</source>
      <translation>Balanced Accuracy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro AUC</source>
      <translation>Makro-AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro F1</source>
      <translation>Makro-F1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>DeLong, logit scale</source>
      <translation>DeLong, Logit-Skala</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>Bayes at a prevalence of {prevalence}, from Wilson's ends of sensitivity and specificity</source>
      <translation>Bayes bei einer Prävalenz von {prevalence}, aus den Wilson-Grenzen von Sensitivität und Spezifität</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>lungs blanked</source>
      <translation>Lungen ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>The lungs are filled with the film's mean grey. A model that reads lungs falls far.</source>
      <translation>Die Lungen werden mit dem mittleren Grau der Aufnahme gefüllt. Ein Modell, das Lungen betrachtet, fällt stark ab.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>only lungs</source>
      <translation>nur Lungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>All but the lungs is filled with the film's mean grey. Such a model falls little.</source>
      <translation>Alles außer den Lungen wird mit dem mittleren Grau der Aufnahme gefüllt. Ein solches Modell fällt wenig ab.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Lungs were found on all {films} films.</source>
      <translation>Auf allen {films} Aufnahmen wurden Lungen gefunden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>On {fallen_back} of {films} films no plausible lungs were found; there a rectangle in the middle of the film was taken for them.</source>
      <translation>Auf {fallen_back} von {films} Aufnahmen wurden keine plausiblen Lungen gefunden; dort wurde ein Rechteck in der Mitte der Aufnahme dafür genommen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Probing: {name}</source>
      <translation>Sonde: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>fall of AUC</source>
      <translation>Abfall der AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>paired bootstrap of patients, 1,000 draws</source>
      <translation>gepaarter Bootstrap über Patienten, 1.000 Ziehungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is there already, and no model is written over</source>
      <translation>ist schon vorhanden, und kein Modell wird überschrieben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Here the model may not tell the classes apart at all (AUC {value} [{low}, {high}]): no operating point mends that; train on films of this place.</source>
      <translation>Hier kann das Modell die Klassen vielleicht gar nicht unterscheiden (AUC {value} [{low}, {high}]): das behebt kein Arbeitspunkt; auf Aufnahmen dieses Ortes trainieren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>the model tells {n} classes apart; it is fitted again for two</source>
      <translation>das Modell unterscheidet {n} Klassen; neu angepasst wird es für zwei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{n} of {name}</source>
      <translation>{n} von {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>at least {fewest} labelled films of each class are needed, and there are {held}</source>
      <translation>mindestens {fewest} gelabelte Aufnahmen jeder Klasse werden gebraucht, vorhanden: {held}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, as the model was</source>
      <translation>{data}, wie das Modell war</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, fitted on one half and judged on the other, both ways</source>
      <translation>{data}, an einer Hälfte angepasst und an der anderen beurteilt, in beide Richtungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a model's name ends in .safetensors</source>
      <translation>der Name eines Modells endet auf .safetensors</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is not the model that was fitted again ({model})</source>
      <translation>ist nicht das Modell, das neu angepasst wurde ({model})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Temperature, shift and operating point were fitted again on {n} films of {data} ({of_classes}); the network itself learned nothing of them.</source>
      <translation>Temperatur, Verschiebung und Arbeitspunkt wurden an {n} Aufnahmen von {data} neu angepasst ({of_classes}); das Netz selbst hat daraus nichts gelernt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{said} Figures above this section are those of {model}, before.</source>
      <translation>{said} Die Werte oberhalb dieses Abschnitts sind die von {model}, davor.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Fitted on one half of the films and judged on the other, both ways.</source>
      <translation>An einer Hälfte der Aufnahmen angepasst und an der anderen beurteilt, in beide Richtungen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a few patients have most of the films, so that none of them can judge what the others fitted</source>
      <translation>wenige Patienten haben die meisten Aufnahmen, sodass keiner von ihnen beurteilen kann, was die anderen angepasst haben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>the model tells {wanted} apart, the folders {found}</source>
      <translation>das Modell unterscheidet {wanted}, die Ordner {found}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>Looking for films the model knows</source>
      <translation>Dem Modell bekannte Aufnahmen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>there are no films to fit by.</source>
      <translation>es gibt keine Aufnahmen für die Anpassung.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} left out: the model learned from them or was chosen by them.</source>
      <translation>{films} weggelassen: das Modell hat aus ihnen gelernt oder wurde nach ihnen gewählt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} test films took part: they choose the operating point and are no test of the new model.</source>
      <translation>{n} Testaufnahmen waren beteiligt: sie bestimmen den Arbeitspunkt und sind kein Test des neuen Modells.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} of the test list left out, so that they can still be a test.</source>
      <translation>{films} der Testliste weggelassen, damit sie noch ein Test sein können.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/report.py" />
      <source>the report cannot be written ({reason})</source>
      <translation>der Bericht kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <source>it is no evaluation report</source>
      <translation>ist kein Auswertungsbericht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it has format {version}; this program reads {format}</source>
      <translation>hat Format {version}; dieses Programm liest {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{data}, inside the scope</source>
      <translation>{data}, innerhalb des Geltungsbereichs</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>no reason</source>
      <translation>keine Begründung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>1 von {n} Aufnahmen liegt außerhalb des Geltungsbereichs des Modells ({named}; und {more} weitere Gründe).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}).</source>
      <translation>1 von {n} Aufnahmen liegt außerhalb des Geltungsbereichs des Modells ({named}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>{outside} von {n} Aufnahmen liegen außerhalb des Geltungsbereichs des Modells ({named}; und {more} weitere Gründe).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}).</source>
      <translation>{outside} von {n} Aufnahmen liegen außerhalb des Geltungsbereichs des Modells ({named}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures are of films that the model is not made for.</source>
      <translation>{begin} Die Werte stammen von Aufnahmen, für die das Modell nicht gemacht ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures of all films count them; those of the films inside stand beside.</source>
      <translation>{begin} Die Werte aller Aufnahmen zählen sie mit; die der Aufnahmen innerhalb stehen daneben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scoring.py" />
      <source>Evaluating</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>writing in the picture was not looked for</source>
      <translation>nach Schrift im Bild wurde nicht gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Pseudonyms begin with 1 to 32 of the characters A-Z, a-z, 0-9, _ and -.</source>
      <translation>Pseudonyme beginnen mit 1 bis 32 der Zeichen A-Z, a-z, 0-9, _ und -.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>linking table</source>
      <translation>Zuordnungstabelle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} may not lie in the folder of the copies: whoever gets them gets it too.</source>
      <translation>Nicht im Ordner der Kopien ablegen: {what}. Wer die Kopien bekommt, bekäme auch dies.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} needs a file of its own; this is one of the films, or the folder.</source>
      <translation>Eine eigene Datei ist nötig: {what}; diese hier ist eine der Aufnahmen oder der Ordner.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The copies go into a folder of their own, not beside the films they are made of.</source>
      <translation>Die Kopien kommen in einen eigenen Ordner, nicht neben die Aufnahmen, aus denen sie entstehen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{folder}: cannot be made ({reason})</source>
      <translation>{folder}: kann nicht angelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The linking table and the key need a file each.</source>
      <translation>Zuordnungstabelle und Schlüssel brauchen je eine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: cannot be read ({reason})</source>
      <translation>{links}: kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: another file lies there, which the linking table does not write over</source>
      <translation>{links}: dort liegt eine andere Datei, die von der Zuordnungstabelle nicht überschrieben wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its copy cannot be written ({reason})</source>
      <translation>ihre Kopie kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The report cannot be written ({reason}).</source>
      <translation>Der Bericht kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>it cannot be copied ({reason})</source>
      <translation>kann nicht kopiert werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because something that identifies the patient was still in {left}</source>
      <translation>nicht kopiert, weil noch etwas den Patienten Identifizierendes übrig war in: {left}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>no rectangle lies on this film: nothing in it was masked</source>
      <translation>kein Rechteck liegt auf dieser Aufnahme: nichts darin wurde maskiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{beside} of {n} rectangles lie beside this film</source>
      <translation>{beside} von {n} Rechtecken liegen neben dieser Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>overlays in unused bits of PixelData</source>
      <translation>Overlays in ungenutzten Bits von PixelData</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>comments in PixelData</source>
      <translation>Kommentare in PixelData</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>rectangles masked</source>
      <translation>maskierte Rechtecke</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Clean Pixel Data Option</source>
      <translation>Clean Pixel Data Option</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>all metadata of the picture</source>
      <translation>alle Metadaten des Bildes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the folder {pseudonym} holds copies that were not made with this key; take another folder</source>
      <translation>der Ordner {pseudonym} enthält Kopien, die nicht mit diesem Schlüssel gemacht wurden; einen anderen Ordner nehmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its header has no {keyword}</source>
      <translation>der Header hat kein {keyword}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because its header is damaged ({lost})</source>
      <translation>nicht kopiert, weil der Header beschädigt ist ({lost})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture; rectangles were masked</source>
      <translation>laut Datei ist Schrift im Bild; Rechtecke wurden maskiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture</source>
      <translation>laut Datei ist Schrift im Bild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for; rectangles were masked</source>
      <translation>Secondary Captures oder gescannte Bilder enthalten oft Schrift; nach Schrift im Bild wurde nicht gesucht; Rechtecke wurden maskiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for</source>
      <translation>Secondary Captures oder gescannte Bilder enthalten oft Schrift; nach Schrift im Bild wurde nicht gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for; rectangles were masked</source>
      <translation>die Datei sagt nicht, ob Schrift im Bild ist; nach Schrift im Bild wurde nicht gesucht; Rechtecke wurden maskiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for</source>
      <translation>die Datei sagt nicht, ob Schrift im Bild ist; nach Schrift im Bild wurde nicht gesucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/embedded_overlays.py" />
      <source>overlays cannot be taken out of pictures with a palette of colours</source>
      <translation>Overlays können aus Bildern mit Farbpalette nicht entfernt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>the file was changed since it was opened</source>
      <translation>die Datei wurde seit dem Öffnen geändert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header is damaged ({reason})</source>
      <translation>nichts kann darauf verweisen, weil der Header beschädigt ist ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header has no {lacking}</source>
      <translation>nichts kann darauf verweisen, weil im Header {lacking} fehlt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>file meta:</source>
      <translation>File Meta:</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the file</source>
      <translation>die Bytes der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the picture</source>
      <translation>die Bytes des Bildes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its picture is a file inside the file, which may hold words</source>
      <translation>ihr Bild ist eine Datei in der Datei, die Wörter enthalten kann</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its JPEG 2000 picture is damaged</source>
      <translation>ihr JPEG-2000-Bild ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/link_table.py" />
      <source>another file lies there</source>
      <translation>dort liegt eine andere Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/mask.py" />
      <source>not a rectangle: {x}, {y}, {width}, {height}</source>
      <translation>kein Rechteck: {x}, {y}, {width}, {height}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/masking.py" />
      <source>rectangles cannot be masked in pictures with a palette of colours</source>
      <translation>Rechtecke können in Bildern mit Farbpalette nicht maskiert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>no DICOM objects can be made of it ({reason})</source>
      <translation>daraus können keine DICOM-Objekte erstellt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>colour films have no presentation state; it was left out</source>
      <translation>Farbaufnahmen haben keinen Presentation State; er wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>its DICOM objects cannot be written ({reason})</source>
      <translation>die DICOM-Objekte dazu können nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pictures.py" />
      <source>pictures are written as {formats}</source>
      <translation>Bilder werden geschrieben als {formats}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be written ({reason})</source>
      <translation>der Schlüssel kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be read ({reason})</source>
      <translation>der Schlüssel kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>this is no key file of cxr-desktop</source>
      <translation>dies ist keine Schlüsseldatei von cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a GIF picture, which has too few grey values for a film</source>
      <translation>ist ein GIF-Bild, das für eine Aufnahme zu wenige Grauwerte hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PDF document</source>
      <translation>ist kein Bild, sondern ein PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a ZIP archive or an office document</source>
      <translation>ist kein Bild, sondern ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a compressed archive</source>
      <translation>ist kein Bild, sondern ein komprimiertes Archiv</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a JPEG 2000 picture outside DICOM, which is not read</source>
      <translation>ist ein JPEG-2000-Bild außerhalb von DICOM, das nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a HEIF or AVIF picture, which is not read</source>
      <translation>ist ein HEIF- oder AVIF-Bild, das nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a Photoshop document, which is not read</source>
      <translation>ist ein Photoshop-Dokument, das nicht gelesen wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PostScript document</source>
      <translation>ist kein Bild, sondern ein PostScript-Dokument</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a NumPy array</source>
      <translation>ist kein Bild, sondern ein NumPy-Array</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a volume or a data file, not a film</source>
      <translation>ist ein Volumen oder eine Datendatei, keine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a data base</source>
      <translation>ist kein Bild, sondern eine Datenbank</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a program</source>
      <translation>ist kein Bild, sondern ein Programm</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>holds nothing but zeros</source>
      <translation>enthält nichts als Nullen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a web page (HTML)</source>
      <translation>ist kein Bild, sondern eine Webseite (HTML)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but XML text</source>
      <translation>ist kein Bild, sondern XML-Text</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but text</source>
      <translation>ist kein Bild, sondern Text</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is none of JPEG, PNG, TIFF, BMP, WebP or DICOM</source>
      <translation>ist weder JPEG, PNG, TIFF, BMP, WebP noch DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the header gives the picture no size</source>
      <translation>der Header gibt dem Bild keine Größe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the picture is too large ({size} pixels; at most {max_pixels} million are read)</source>
      <translation>das Bild ist zu groß ({size} Pixel; höchstens {max_pixels} Millionen werden gelesen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started</source>
      <translation>der Decoder kann nicht gestartet werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the DICOM file is damaged (the decoder did not survive its picture)</source>
      <translation>die DICOM-Datei ist beschädigt (der Decoder hat ihr Bild nicht überstanden)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder has been closed</source>
      <translation>der Decoder wurde geschlossen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started ({reason})</source>
      <translation>der Decoder kann nicht gestartet werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged ({reason})</source>
      <translation>die DICOM-Datei ist beschädigt ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>{name} cannot be decoded</source>
      <translation>{name} kann nicht decodiert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged (its JPEG picture has another size than its header says)</source>
      <translation>die DICOM-Datei ist beschädigt (ihr JPEG-Bild hat eine andere Größe als im Header angegeben)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>compression {syntax}</source>
      <translation>Kompression {syntax}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file has far more fields than a film has</source>
      <translation>die DICOM-Datei hat weit mehr Felder als eine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file is damaged (its deflated data are broken)</source>
      <translation>die DICOM-Datei ist beschädigt (ihre mit Deflate komprimierten Daten sind defekt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the file unpacks to more than {size}</source>
      <translation>die Datei entpackt sich auf mehr als {size}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>{count} GiB</source>
      <translation>{count} GiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>{count} MiB</source>
      <translation>{count} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_graphics.py" />
      <source>overlay {group}</source>
      <translation>Overlay {group}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>pictures with the photometric interpretation {kind} are not read</source>
      <translation>Bilder mit der photometrischen Interpretation {kind} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>negative rescale slope, inverted</source>
      <translation>negative Rescale Slope, invertiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>MONOCHROME1, inverted</source>
      <translation>MONOCHROME1, invertiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>not inverted</source>
      <translation>nicht invertiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} contradicts the presentation shape {shape}: {done}</source>
      <translation>{photometric} widerspricht der Presentation LUT Shape {shape}: {done}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} pictures with {shape} channels are not read</source>
      <translation>{photometric}-Bilder mit {shape} Kanälen werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>colour of more than 8 bits, read with 8</source>
      <translation>Farbe mit mehr als 8 Bit, mit 8 gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a CT slice</source>
      <translation>ein CT-Schnitt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an MR slice</source>
      <translation>ein MR-Schnitt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>nuclear medicine</source>
      <translation>Nuklearmedizin</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a PET slice</source>
      <translation>ein PET-Schnitt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a structured report</source>
      <translation>ein Structured Report</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a segmentation</source>
      <translation>eine Segmentierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a presentation state</source>
      <translation>ein Presentation State</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a key object selection</source>
      <translation>eine Key Object Selection</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a registration</source>
      <translation>eine Registrierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an electrocardiogram</source>
      <translation>ein Elektrokardiogramm</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a sound recording</source>
      <translation>eine Tonaufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a set of radiotherapy structures</source>
      <translation>ein Satz von Strahlentherapie-Strukturen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy plan</source>
      <translation>ein Bestrahlungsplan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy dose</source>
      <translation>eine Strahlentherapie-Dosis</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy image</source>
      <translation>ein Strahlentherapie-Bild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an endoscopic picture</source>
      <translation>ein endoskopisches Bild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph</source>
      <translation>eine Fotografie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic picture</source>
      <translation>ein mikroskopisches Bild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic slide</source>
      <translation>ein mikroskopischer Objektträger</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph of the eye</source>
      <translation>eine Fotografie des Auges</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a tomography of the eye</source>
      <translation>eine Tomographie des Auges</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a bone density measurement</source>
      <translation>eine Knochendichtemessung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOMDIR, a list of other files</source>
      <translation>ist ein DICOMDIR, eine Liste anderer Dateien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph but {not_film} (modality {modality})</source>
      <translation>ist keine Röntgenaufnahme, sondern {not_film} (Modalität {modality})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph (modality {modality})</source>
      <translation>ist keine Röntgenaufnahme (Modalität {modality})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>has {frames} frames, and only films with one are read</source>
      <translation>hat {frames} Frames, gelesen werden nur Aufnahmen mit einem</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture ({name})</source>
      <translation>ist ein DICOM-Objekt ohne Bild ({name})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture</source>
      <translation>ist ein DICOM-Objekt ohne Bild</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>modality look-up table applied</source>
      <translation>Modality LUT angewendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>rescale slope of 0 ignored</source>
      <translation>Rescale Slope von 0 ignoriert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>the pixel values {low} to {high} contradict the header ({bits} bits)</source>
      <translation>die Pixelwerte {low} bis {high} widersprechen dem Header ({bits} Bit)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>VOI look-up table applied</source>
      <translation>VOI LUT angewendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>no window in the header</source>
      <translation>kein Fenster im Header</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: 0.5th to 99.5th percentile shown</source>
      <translation>{first}: 0,5. bis 99,5. Perzentil gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: another of its windows shown</source>
      <translation>{first}: ein anderes Fenster der Datei gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>sigmoid window applied</source>
      <translation>sigmoides Fenster angewendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Table {number} of the file</source>
      <translation>Tabelle {number} der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Window {number} of the file</source>
      <translation>Fenster {number} der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>the header's window ({centre}, {width}) {window}</source>
      <translation>das Fenster des Headers ({centre}, {width}) {window}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>is not valid</source>
      <translation>ist ungültig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>lies outside the picture</source>
      <translation>liegt außerhalb des Bildes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{name} (file)</source>
      <translation>{name} (Datei)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <location filename="../../cxr_desktop/core/training/films.py" />
      <source>Reading films</source>
      <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} others</source>
      <translation>nennt Dateien, die nicht daneben liegen: {missing} und {more} weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} other</source>
      <translation>nennt Dateien, die nicht daneben liegen: {missing} und {more} weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing}</source>
      <translation>nennt Dateien, die nicht daneben liegen: {missing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is a damaged DICOMDIR ({reason})</source>
      <translation>ist ein beschädigtes DICOMDIR ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is not a DICOMDIR</source>
      <translation>ist kein DICOMDIR</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film has only {width} x {height} pixels</source>
      <translation>die Aufnahme hat nur {width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film is nearly blank</source>
      <translation>die Aufnahme ist fast leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>Films may be missing: {folder}: {reason}.</source>
      <translation>Es können Aufnahmen fehlen: {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>there is no such file or folder</source>
      <translation>keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_card.py" />
      <source>study {study}</source>
      <translation>Studie {study}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>its header is damaged ({reason})</source>
      <translation>der Header ist beschädigt ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{text}… ({n} characters)</source>
      <translation>{text}… ({n} Zeichen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>only the first {most} rows are shown</source>
      <translation>nur die ersten {most} Zeilen werden gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>And more</source>
      <translation>Und weitere</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Item {number}</source>
      <translation>Eintrag {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>1 item</source>
      <translation>1 Eintrag</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{count} items</source>
      <translation>{count} Einträge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>{n} bytes</source>
      <translation>{n} Bytes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>bulk data</source>
      <translation>Massendaten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private creator</source>
      <translation>Privater Erzeuger</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field without a creator</source>
      <translation>Privates Feld ohne Erzeuger</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field</source>
      <translation>Privates Feld</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <location filename="../../cxr_desktop/core/film/jpeg_deep.py" />
      <source>JPEG with arithmetic coding is not read: a cut file could not be told from a whole one</source>
      <translation>JPEG mit arithmetischer Codierung wird nicht gelesen: eine abgeschnittene Datei wäre nicht von einer ganzen zu unterscheiden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <source>JPEG with {bits} bits per value cannot be decoded yet</source>
      <translation>JPEG mit {bits} Bit je Wert kann noch nicht decodiert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has another size than its header says)</source>
      <translation>die DICOM-Datei ist beschädigt (ihr JPEG-2000-Bild hat eine andere Größe als im Header angegeben)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has too many tiles)</source>
      <translation>die DICOM-Datei ist beschädigt (ihr JPEG-2000-Bild hat zu viele Kacheln)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_scans} passes</source>
      <translation>es hat mehr als {most_scans} Durchgänge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_markers} markers</source>
      <translation>es hat mehr als {most_markers} Marker</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/phantom.py" />
      <source>no phantom of {width} x {height} pixels of {bits} bits</source>
      <translation>kein Phantom von {width} x {height} Pixeln mit {bits} Bit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Size of the file</source>
      <translation>Größe der Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Columns x rows</source>
      <translation>Spalten x Zeilen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (it has more than {most_chunks} chunks)</source>
      <translation>das Bild ist beschädigt (es hat mehr als {most_chunks} Blöcke)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its checksum is wrong)</source>
      <translation>das Bild ist beschädigt (seine Prüfsumme ist falsch)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its compressed data are broken)</source>
      <translation>das Bild ist beschädigt (seine komprimierten Daten sind defekt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/radiograph.py" />
      <source>not a window: centre {centre}, width {width}</source>
      <translation>kein Fenster: Zentrum {centre}, Breite {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>turned upright (EXIF orientation {orientation})</source>
      <translation>aufrecht gedreht (EXIF-Orientierung {orientation})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture is complete</source>
      <translation>die Datei endet, bevor das Bild vollständig ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the picture is damaged ({words})</source>
      <translation>das Bild ist beschädigt ({words})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the file holds more pictures, the first is shown</source>
      <translation>die Datei enthält weitere Bilder, das erste wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>CMYK, converted without a colour profile</source>
      <translation>CMYK, ohne Farbprofil umgewandelt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>pictures of the colour model {mode} are not read</source>
      <translation>Bilder des Farbmodells {mode} werden nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>colour picture, shown in grey</source>
      <translation>Farbbild, in Grau gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>transparent parts shown black</source>
      <translation>transparente Teile schwarz gezeigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>white is low, inverted</source>
      <translation>Weiß ist niedrig, invertiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} shifted to 16 bits</source>
      <translation>Werte {low} bis {high} auf 16 Bit verschoben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} scaled to 16 bits</source>
      <translation>Werte {low} bis {high} auf 16 Bit skaliert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>the picture holds no finite value</source>
      <translation>das Bild enthält keinen endlichen Wert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a folder</source>
      <translation>ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a pipe)</source>
      <translation>ist keine reguläre Datei (eine Pipe)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a device)</source>
      <translation>ist keine reguläre Datei (ein Gerät)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a socket)</source>
      <translation>ist keine reguläre Datei (ein Socket)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>there is no such file</source>
      <translation>keine solche Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>may not be read (no permission)</source>
      <translation>darf nicht gelesen werden (keine Berechtigung)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a loop of links</source>
      <translation>ist eine Verknüpfungsschleife</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the disk reports a read error</source>
      <translation>der Datenträger meldet einen Lesefehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>there is not enough memory to decode it</source>
      <translation>der Speicher reicht zum Decodieren nicht aus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name cannot be a file's name</source>
      <translation>der Name kann kein Dateiname sein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file became shorter while it was read</source>
      <translation>die Datei wurde beim Lesen kürzer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file</source>
      <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is too large ({st_size} GiB; at most 1 GiB is read)</source>
      <translation>die Datei ist zu groß ({st_size} GiB; höchstens 1 GiB wird gelesen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a link to a file that is not there</source>
      <translation>ist eine Verknüpfung zu einer Datei, die nicht da ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends after {percent} % of the picture</source>
      <translation>die Datei endet nach {percent} % des Bildes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture begins</source>
      <translation>die Datei endet, bevor das Bild beginnt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Default of the film</source>
      <translation>Standard der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>All values</source>
      <translation>Alle Werte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Automatic (0.5-99.5 %)</source>
      <translation>Automatisch (0,5-99,5 %)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Lungs (darker half)</source>
      <translation>Lunge (dunklere Hälfte)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Mediastinum (middle)</source>
      <translation>Mediastinum (Mitte)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone (brighter half)</source>
      <translation>Knochen (hellere Hälfte)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Soft tissue (darker two thirds)</source>
      <translation>Weichteile (dunklere zwei Drittel)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone detail (brightest third)</source>
      <translation>Knochendetail (hellstes Drittel)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Abdomen (middle half)</source>
      <translation>Abdomen (mittlere Hälfte)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>{kind} has {fewest} to {most} points, not {n}</source>
      <translation>{kind} hat {fewest} bis {most} Punkte, nicht {n}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>not places of a film: {points}</source>
      <translation>keine Orte einer Aufnahme: {points}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cobb angle</source>
      <translation>Cobb-Winkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>heart</source>
      <translation>Herz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>thorax</source>
      <translation>Thorax</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>cardiothoracic ratio</source>
      <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>adults, PA</source>
      <translation>Erwachsene, PA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Danzer 1919</source>
      <translation>Danzer 1919</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>children of 1-15 years: healthy ones have 0.49 on average, younger ones more</source>
      <translation>Kinder von 1-15 Jahren: gesunde haben im Mittel 0,49, jüngere mehr</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Chia 2022</source>
      <translation>Chia 2022</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>infants under 1 year</source>
      <translation>Säuglinge unter 1 Jahr</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Edwards 1981</source>
      <translation>Edwards 1981</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>AP film: the heart is magnified more than the thorax, the ratio is too large.</source>
      <translation>AP-Aufnahme: das Herz ist stärker vergrößert als der Thorax, der Quotient ist zu groß.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Lateral film: there is no cardiothoracic ratio.</source>
      <translation>Seitliche Aufnahme: es gibt keinen Herz-Thorax-Quotienten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>View unknown: only a PA film on inspiration can be compared.</source>
      <translation>Projektion unbekannt: nur eine PA-Aufnahme in Inspiration ist vergleichbar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>über {limit}, der Grenze für {who} (Alter unbekannt) ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} ({source}).</source>
      <translation>über {limit}, der Grenze für {who} ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>nicht über {limit}, der Grenze für {who} (Alter unbekannt) ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} ({source}).</source>
      <translation>nicht über {limit}, der Grenze für {who} ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/region.py" />
      <source>{kind} is no region</source>
      <translation>{kind} ist keine Region</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cardiothoracic ratio</source>
      <translation>Herz-Thorax-Quotient</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>uncalibrated</source>
      <translation>unkalibriert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>proposal, not checked</source>
      <translation>Vorschlag, nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>at the detector</source>
      <translation>am Detektor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those of the body: the file says that its spacing is calibrated.</source>
      <translation>Millimeter gelten für den Körper: laut Datei ist ihr Pixelabstand kalibriert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those at the detector: the body is smaller, because it is magnified.</source>
      <translation>Millimeter gelten am Detektor: der Körper ist kleiner, weil er vergrößert abgebildet ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are uncalibrated: the file has a spacing but does not say where it holds.</source>
      <translation>Millimeter sind unkalibriert: die Datei hat einen Pixelabstand, sagt aber nicht, wo er gilt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Lengths are in pixels: the file does not say how large a pixel is.</source>
      <translation>Längen sind in Pixeln: die Datei sagt nicht, wie groß ein Pixel ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>mean {spread}</source>
      <translation>Mittel {spread}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the model stands on unknown base weights ({name}); a newer version of the program may know them</source>
      <translation>das Modell beruht auf unbekannten Basisgewichten ({name}); eine neuere Version des Programms kennt sie vielleicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the seeded layer {layer} came out wrong on this machine; please report numpy's version</source>
      <translation>die aus dem Seed erzeugte Schicht {layer} ist auf diesem Rechner falsch ausgefallen; bitte die Version von numpy melden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/cam_library.py" />
      <source>this part of the grad-cam library needs torchvision, which is not installed</source>
      <translation>dieser Teil der grad-cam-Bibliothek braucht torchvision, das nicht installiert ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is no file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is larger than any checkpoint of this network (more than 4 GiB)</source>
      <translation>ist größer als jeder Checkpoint dieses Netzes (mehr als 4 GiB)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>a model's name ends in .safetensors, .pt or .pth</source>
      <translation>der Name eines Modells endet auf .safetensors, .pt oder .pth</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it has no header of this program, so that its classes and its preprocessing are unknown</source>
      <translation>hat keinen Header dieses Programms, sodass Klassen und Vorverarbeitung unbekannt sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its header is longer than any checkpoint's (more than 16 MiB)</source>
      <translation>der Header ist länger als der jedes Checkpoints (mehr als 16 MiB)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is damaged or no safetensors file</source>
      <translation>ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is not the original's VGG16 (there is no classifier.6.3.bias)</source>
      <translation>ist nicht das VGG16 des Originals (es gibt kein classifier.6.3.bias)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its last layer has {n} outputs instead of one per class, 2 to {most_classes}</source>
      <translation>die letzte Schicht hat {n} Ausgänge statt einen je Klasse, 2 bis {most_classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>class {index}</source>
      <translation>Klasse {index}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say whom the model was trained on.</source>
      <translation>Unbekannt: eine reine Gewichtsdatei sagt nicht, an wem das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say.</source>
      <translation>Unbekannt: eine reine Gewichtsdatei sagt es nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it asks for the unknown preprocessing {preprocessing}</source>
      <translation>verlangt die unbekannte Vorverarbeitung {preprocessing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on the unknown base {base}; a newer version of the program may know it</source>
      <translation>beruht auf der unbekannten Basis {base}; eine neuere Version des Programms kennt sie vielleicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on other {base} base weights than this program's</source>
      <translation>beruht auf anderen {base}-Basisgewichten als denen dieses Programms</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {chosen} has too little free memory for the model</source>
      <translation>das Gerät {chosen} hat zu wenig freien Speicher für das Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for one film</source>
      <translation>das Gerät {device} hat zu wenig freien Speicher für eine Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for {display_name}</source>
      <translation>das Gerät {device} hat zu wenig freien Speicher für {display_name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the model {name} keeps nothing of the films it learned from</source>
      <translation>das Modell {name} enthält nichts von den Aufnahmen, aus denen es gelernt hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>there is no device called {wanted}; known are auto, cpu, cuda, cuda:1, mps</source>
      <translation>es gibt kein Gerät namens {wanted}; bekannt sind auto, cpu, cuda, cuda:1, mps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device {wanted} is not on this machine (CUDA devices found: {device_count})</source>
      <translation>das Gerät {wanted} ist nicht auf diesem Rechner (gefundene CUDA-Geräte: {device_count})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device mps is not on this machine</source>
      <translation>das Gerät mps ist nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>Apple GPU</source>
      <translation>Apple-GPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 Thread</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} Threads</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 90 degrees</source>
      <translation>die Aufnahme sieht um 90 Grad gedreht aus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 180 degrees</source>
      <translation>die Aufnahme sieht um 180 Grad gedreht aus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 270 degrees</source>
      <translation>die Aufnahme sieht um 270 Grad gedreht aus</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks inverted: black and white swapped</source>
      <translation>die Aufnahme sieht invertiert aus: Schwarz und Weiß vertauscht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film is unlike those the model learned from</source>
      <translation>die Aufnahme ist denen unähnlich, aus denen das Modell gelernt hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no text in {name}</source>
      <translation>der Header hat keinen Text in {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no object in {name}</source>
      <translation>der Header hat kein Objekt in {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has a class without a name</source>
      <translation>der Header hat eine Klasse ohne Namen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names fewer than two classes</source>
      <translation>der Header nennt weniger als zwei Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names more than {most_classes} classes</source>
      <translation>der Header nennt mehr als {most_classes} Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names one class twice</source>
      <translation>der Header nennt eine Klasse zweimal</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an impossible temperature</source>
      <translation>der Header hat eine unmögliche Temperatur</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an operating point outside 0 to 1</source>
      <translation>der Header hat einen Arbeitspunkt außerhalb von 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an uncertain band outside 0 to 1 or upside down</source>
      <translation>der Header hat einen Zweifelsbereich, der außerhalb von 0 bis 1 liegt oder verkehrt herum ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has prediction sets for other classes</source>
      <translation>der Header hat Vorhersagemengen für andere Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names no format</source>
      <translation>der Header nennt kein Format</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it has format {version}; this program reads up to {format}</source>
      <translation>hat Format {version}; dieses Programm liest bis {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it holds another kind of network ({architecture})</source>
      <translation>enthält eine andere Art von Netz ({architecture})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header lacks {name}</source>
      <translation>im Header fehlt {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has the odd figure {name}</source>
      <translation>der Header hat den sonderbaren Wert {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not JSON</source>
      <translation>der Header ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not a JSON object</source>
      <translation>der Header ist kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>JSON has no {name}</source>
      <translation>JSON kennt kein {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>not a list</source>
      <translation>keine Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has something else than expected in {name}</source>
      <translation>der Header hat in {name} etwas anderes als erwartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>words that are no list</source>
      <translation>Wörter, die keine Liste sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>ages that cannot be</source>
      <translation>unmögliche Altersangaben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>a coverage that cannot be</source>
      <translation>eine unmögliche Abdeckung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says that it is a lateral film</source>
      <translation>laut Header ist es eine seitliche Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says view {view}; the model learned from {either}</source>
      <translation>der Header nennt die Projektion {view}; das Modell hat von {either} gelernt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another modality than the model's {either}</source>
      <translation>der Header nennt eine andere Modalität als die des Modells: {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another body part than the model's {either}</source>
      <translation>der Header nennt eine andere Körperregion als die des Modells: {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says an age outside the model's {youngest} to {oldest} years</source>
      <translation>der Header nennt ein Alter außerhalb der {youngest} bis {oldest} Jahre des Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights arrived damaged; fetch them again</source>
      <translation>die ImageNet-Gewichte sind beschädigt angekommen; erneut herunterladen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights cannot be fetched: {reason}</source>
      <translation>die ImageNet-Gewichte können nicht heruntergeladen werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>torchvision, which knows where the ImageNet weights are, is not installed or does not fit torch</source>
      <translation>torchvision, das den Ort der ImageNet-Gewichte kennt, ist nicht installiert oder passt nicht zu torch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>Fetching ImageNet weights</source>
      <translation>ImageNet-Gewichte werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the model stands on torchvision's ImageNet weights, and {path} is not on this machine</source>
      <translation>das Modell beruht auf den ImageNet-Gewichten von torchvision, und {path} ist nicht auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>these are not torchvision's ImageNet weights; delete the file and fetch it again</source>
      <translation>dies sind nicht die ImageNet-Gewichte von torchvision; die Datei löschen und erneut herunterladen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/preprocess.py" />
      <source>unknown preprocessing {identity}; known are {identities}</source>
      <translation>unbekannte Vorverarbeitung {identity}; bekannt sind {identities}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>the film is a phantom, drawn by a computer and of nobody</source>
      <translation>die Aufnahme ist ein Phantom, von einem Computer gezeichnet und von niemandem</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>A phantom, drawn by a computer and of nobody. What the model says of it means nothing.</source>
      <translation>Ein Phantom, von einem Computer gezeichnet und von niemandem. Was das Modell dazu sagt, bedeutet nichts.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope: {reason}. Do not use this result.</source>
      <translation>Außerhalb des Geltungsbereichs des Modells: {reason}. Dieses Ergebnis nicht verwenden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope. Do not use this result.</source>
      <translation>Außerhalb des Geltungsbereichs des Modells. Dieses Ergebnis nicht verwenden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it holds no plain weights (a state_dict); save `model.state_dict()` instead of the model</source>
      <translation>enthält keine reinen Gewichte (ein state_dict); `model.state_dict()` statt des Modells speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is refused because it would run code when opened; save `model.state_dict()` alone</source>
      <translation>wird abgelehnt, weil beim Öffnen Code ausgeführt würde; nur `model.state_dict()` speichern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is damaged or no PyTorch weights file</source>
      <translation>ist beschädigt oder keine PyTorch-Gewichtsdatei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>its data are compressed, which PyTorch's own files are not</source>
      <translation>die Daten sind komprimiert, was die Dateien von PyTorch nicht sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>what it says of its weights is longer than {most_words} MiB</source>
      <translation>was sie von ihren Gewichten sagt, ist länger als {most_words} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>what it keeps of its training films is damaged</source>
      <translation>was es von seinen Trainingsaufnahmen enthält, ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>values that are not finite</source>
      <translation>Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>labels of other classes</source>
      <translation>Labels anderer Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a guard that cannot be</source>
      <translation>ein unmöglicher Wächter</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>last layers of another network</source>
      <translation>letzte Schichten eines anderen Netzes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>{name} is of another kind</source>
      <translation>{name} ist von anderer Art</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a projection that cannot be</source>
      <translation>eine unmögliche Projektion</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a variance that cannot be</source>
      <translation>eine unmögliche Varianz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>columns of several lengths</source>
      <translation>Spalten verschiedener Länge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing} and {n} more)</source>
      <translation>es fehlen Gewichte des Netzes ({missing} und {n} weitere)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing})</source>
      <translation>es fehlen Gewichte des Netzes ({missing})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it holds weights that the network does not have ({name})</source>
      <translation>enthält Gewichte, die das Netz nicht hat ({name})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it names {shape} classes, but its last layer has {numel} outputs</source>
      <translation>nennt {shape} Klassen, aber die letzte Schicht hat {numel} Ausgänge</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} has shape {shape} instead of {shape2}</source>
      <translation>{name} hat die Form {shape} statt {shape2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds no floating-point numbers ({dtype}, {layout}, {device})</source>
      <translation>{name} enthält keine Gleitkommazahlen ({dtype}, {layout}, {device})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds values that are not finite numbers</source>
      <translation>{name} enthält Werte, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>it took longer than {whole_seconds} s in all</source>
      <translation>es hat insgesamt länger als {whole_seconds} s gedauert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} of {total} films</source>
      <translation>{count} von {total} Aufnahmen behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} films</source>
      <translation>{count} Aufnahmen behalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} of {total} objects</source>
      <translation>{count} von {total} Objekten gesendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} objects</source>
      <translation>{count} Objekte gesendet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>it sends more than {most_objects} objects</source>
      <translation>der Knoten sendet mehr als {most_objects} Objekte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Receiving</source>
      <translation>Empfang</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>it sends more than it may</source>
      <translation>der Knoten sendet mehr, als er darf</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it ended the association; it may not know {own}, or not allow this</source>
      <translation>der Knoten hat die Assoziation beendet; vielleicht kennt er {own} nicht oder erlaubt dies nicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it does not speak DICOM at this port</source>
      <translation>der Knoten spricht an diesem Port kein DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it broke off in the middle</source>
      <translation>der Knoten hat mittendrin abgebrochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it offers none of the services that are needed</source>
      <translation>der Knoten bietet keinen der benötigten Dienste an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it closed the connection at once; it may ask for TLS, or not know us</source>
      <translation>der Knoten hat die Verbindung sofort geschlossen; vielleicht verlangt er TLS oder kennt uns nicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it cannot be read ({reason})</source>
      <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it is no DICOM file</source>
      <translation>ist keine DICOM-Datei</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it does not say which object it is</source>
      <translation>sagt nicht, welches Objekt es ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>Sending</source>
      <translation>Senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>the node does not take {kind} in {syntax}</source>
      <translation>der Knoten nimmt {kind} in {syntax} nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it failed while processing</source>
      <translation>der Knoten ist bei der Verarbeitung gescheitert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds the object's number invalid</source>
      <translation>der Knoten hält die Nummer des Objekts für ungültig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not offer this service for such objects</source>
      <translation>der Knoten bietet diesen Dienst für solche Objekte nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not allow this to us</source>
      <translation>der Knoten erlaubt uns das nicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while counting matches</source>
      <translation>dem Knoten fehlen Ressourcen zum Zählen der Treffer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while sending</source>
      <translation>dem Knoten fehlen Ressourcen zum Senden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know where to send to</source>
      <translation>der Knoten weiß nicht, wohin er senden soll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some of the objects could not be sent</source>
      <translation>einige der Objekte konnten nicht gesendet werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it stopped on request</source>
      <translation>der Knoten hat auf Wunsch angehalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources, such as disk space</source>
      <translation>dem Knoten fehlen Ressourcen, etwa Speicherplatz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds that question and service, or object and class, do not match</source>
      <translation>für den Knoten passen Frage und Dienst oder Objekt und Klasse nicht zusammen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it cannot process this</source>
      <translation>der Knoten kann dies nicht verarbeiten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know the AE title {called} (called AE title not recognised)</source>
      <translation>der Knoten kennt den AE-Titel {called} nicht (called AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know us as {own} (calling AE title not recognised)</source>
      <translation>der Knoten kennt uns als {own} nicht (calling AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association without a reason</source>
      <translation>der Knoten lehnt die Assoziation ohne Begründung ab</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not speak DICOM as we do</source>
      <translation>der Knoten spricht DICOM anders als wir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is too busy now</source>
      <translation>der Knoten ist gerade überlastet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it has too many connections now</source>
      <translation>der Knoten hat gerade zu viele Verbindungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it speaks another version of DICOM</source>
      <translation>der Knoten spricht eine andere Version von DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were changed by the node</source>
      <translation>einige Felder wurden vom Knoten geändert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were left out by the node</source>
      <translation>einige Felder wurden vom Knoten weggelassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>the node finds that the object does not match its class</source>
      <translation>für den Knoten passt das Objekt nicht zu seiner Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it answers with an unknown status</source>
      <translation>der Knoten antwortet mit einem unbekannten Status</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status}, {comment})</source>
      <translation>{said} (Status {status}, {comment})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status})</source>
      <translation>{said} (Status {status})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association ({reason})</source>
      <translation>der Knoten lehnt die Assoziation ab ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>Installation mit: pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>The hospital network is not installed; install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>Das Kliniknetz ist nicht installiert; Installation mit: pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no machine of the name in {place} is known here</source>
      <translation>ein Rechner mit dem Namen in {place} ist hier nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>nothing listens at {place}</source>
      <translation>an {place} antwortet kein Dienst</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no answer from {place} within {seconds} s</source>
      <translation>keine Antwort von {place} innerhalb von {seconds} s</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>the connection to {place} broke</source>
      <translation>die Verbindung zu {place} ist abgebrochen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no way leads to {place}</source>
      <translation>kein Weg führt zu {place}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no connection to {place} ({reason})</source>
      <translation>keine Verbindung zu {place} ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>its certificate is not trusted ({verify_message})</source>
      <translation>dem Zertifikat des Knotens wird nicht vertraut ({verify_message})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it does not speak TLS at this port</source>
      <translation>der Knoten spricht an diesem Port kein TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it refuses the secured connection ({said}); it may ask for a client certificate</source>
      <translation>der Knoten lehnt die gesicherte Verbindung ab ({said}); vielleicht verlangt er ein Client-Zertifikat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no secured connection ({said})</source>
      <translation>keine gesicherte Verbindung ({said})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>nothing can be kept here ({reason})</source>
      <translation>hier kann nichts abgelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>there are {most_alike} files named {stem} already</source>
      <translation>es gibt schon {most_alike} Dateien namens {stem}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>no address</source>
      <translation>keine Adresse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: the key {key} is locked by a pass phrase, which is not supported</source>
      <translation>{name}: der Schlüssel {key} ist durch eine Passphrase gesperrt, was nicht unterstützt wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: its certificate files cannot be used ({reason})</source>
      <translation>{name}: die Zertifikatsdateien sind nicht verwendbar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the node a name.</source>
      <translation>Dem Knoten einen Namen geben.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A node's name is one line of at most {name_length} characters.</source>
      <translation>Der Name eines Knotens ist eine Zeile von höchstens {name_length} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the name or number of the machine, without http:// and without the port.</source>
      <translation>Name oder Nummer des Rechners angeben, ohne http:// und ohne den Port.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A port lies between 1 and 65535.</source>
      <translation>Ein Port liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The node's AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>Der AE-Titel des Knotens hat 1 bis 16 einfache Zeichen und keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Our own AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>Unser eigener AE-Titel hat 1 bis 16 einfache Zeichen und keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the address of the DICOMweb service, such as https://pacs.example/dicom-web.</source>
      <translation>Die Adresse des DICOMweb-Dienstes angeben, etwa https://pacs.example/dicom-web.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Leave user and password out of the address; there are fields for them.</source>
      <translation>Benutzer und Passwort nicht in die Adresse schreiben; dafür gibt es Felder.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The name of an environment variable has letters, digits and underscores.</source>
      <translation>Der Name einer Umgebungsvariablen hat Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password needs a user.</source>
      <translation>Ein Passwort braucht einen Benutzer.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Only DICOMweb nodes take a user, and it has no colon.</source>
      <translation>Nur DICOMweb-Knoten nehmen einen Benutzer, und er hat keinen Doppelpunkt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password is not sent over http, where others can read it; use https.</source>
      <translation>Ein Passwort wird nicht über http gesendet, wo andere es lesen können; https verwenden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of authorities {path} is not there.</source>
      <translation>Die Liste der Zertifizierungsstellen {path} ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The certificate {path} is not there.</source>
      <translation>Das Zertifikat {path} ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The key {path} is not there.</source>
      <translation>Der Schlüssel {path} ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Certificates are only used with TLS (https).</source>
      <translation>Zertifikate werden nur mit TLS (https) verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{path}: cannot be read ({reason}).</source>
      <translation>{path}: kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A key needs its certificate.</source>
      <translation>Ein Schlüssel braucht sein Zertifikat.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Times lie above 0 s and within a day.</source>
      <translation>Zeiten liegen über 0 s und innerhalb eines Tages.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is no node named {name} (known: {known})</source>
      <translation>Es gibt keinen Knoten namens {name} (bekannt: {known})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is a node named {name} already</source>
      <translation>Es gibt schon einen Knoten namens {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The nodes cannot be kept in {path} ({reason})</source>
      <translation>Die Knoten können nicht in {path} abgelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes was damaged and is now {aside}.</source>
      <translation>Die Liste der Knoten war beschädigt und heißt jetzt {aside}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not JSON</source>
      <translation>ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged</source>
      <translation>ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{n} of the nodes in {path} are damaged.</source>
      <translation>{n} der Knoten in {path} sind beschädigt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes {path} cannot be read ({reason}).</source>
      <translation>Die Liste der Knoten {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/outgoing.py" />
      <source>Looking at files</source>
      <translation>Dateien werden durchgesehen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed; {password_variable} is not set</source>
      <translation>{name}: ein Passwort für {user} wird gebraucht; {password_variable} ist nicht gesetzt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed</source>
      <translation>{name}: ein Passwort für {user} wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Names and numbers have at most {text} characters and no backslash</source>
      <translation>Namen und Nummern haben höchstens {text} Zeichen und keinen Backslash</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>The first day comes after the last</source>
      <translation>Der erste Tag liegt nach dem letzten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Fill in at least one field; * as the name means everybody</source>
      <translation>Mindestens ein Feld ausfüllen; * als Name bedeutet alle</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no list</source>
      <translation>keine Liste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no data set</source>
      <translation>kein Data Set</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node does not take it (HTTP {code})</source>
      <translation>der Knoten nimmt es nicht an (HTTP {code})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node took it with a reservation</source>
      <translation>der Knoten hat es mit Vorbehalt angenommen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not speak DICOMweb at this address</source>
      <translation>der Knoten spricht an dieser Adresse kein DICOMweb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not understand the question</source>
      <translation>der Knoten versteht die Frage nicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it asks for a user and a password, or does not take these</source>
      <translation>der Knoten verlangt Benutzer und Passwort oder nimmt diese nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it has nothing at this address</source>
      <translation>der Knoten hat an dieser Adresse nichts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not offer this service</source>
      <translation>der Knoten bietet diesen Dienst nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it cannot send films as they are stored</source>
      <translation>der Knoten kann Aufnahmen nicht so senden, wie sie gespeichert sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take these objects</source>
      <translation>der Knoten nimmt diese Objekte nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>the object is too large for it</source>
      <translation>das Objekt ist dem Knoten zu groß</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take such objects</source>
      <translation>der Knoten nimmt solche Objekte nicht an</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is out of disk space</source>
      <translation>der Knoten hat keinen Speicherplatz mehr</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it sends us on to another address, which is not followed</source>
      <translation>der Knoten verweist uns an eine andere Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged: its picture ends early</source>
      <translation>ist beschädigt: das Bild endet vorzeitig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>a share lies between 0 and 1, not at {share}</source>
      <translation>ein Anteil liegt zwischen 0 und 1, nicht bei {share}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>no interval narrower than {narrowest} is planned, and {width} is asked for</source>
      <translation>ein Intervall schmaler als {narrowest} wird nicht geplant, verlangt ist {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations</source>
      <translation>unverzerrtes quadriertes MMD, Gauß-Kernel mit dem Medianabstand, {draws} Permutationen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations of patients</source>
      <translation>unverzerrtes quadriertes MMD, Gauß-Kernel mit dem Medianabstand, {draws} Permutationen von Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>ridge regression in {folds} folds, {draws} permutations; interval: {interval}, of pooled scores</source>
      <translation>Ridge-Regression in {folds} Folds, {draws} Permutationen; Intervall: {interval}, der zusammengeführten Scores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations</source>
      <translation>Kolmogorow-Smirnow, {draws} Permutationen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations of patients</source>
      <translation>Kolmogorow-Smirnow, {draws} Permutationen von Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>bootstrap of patients</source>
      <translation>Bootstrap über Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: no film is classified yet</source>
      <translation>wird nicht geschrieben: noch ist keine Aufnahme klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>For research, not for diagnosis.</source>
      <translation>Für die Forschung, nicht für die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: its record would have more than {most_record} MiB</source>
      <translation>wird nicht geschrieben: sein Datensatz hätte mehr als {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a record of more than {most_record} MiB</source>
      <translation>hat einen Datensatz von mehr als {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>was written by a newer version of this program</source>
      <translation>wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is no results bundle ({reason})</source>
      <translation>ist kein Ergebnisbündel ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} was unpacked from {name2} earlier: it is opened as it is now.</source>
      <translation>{name} wurde früher aus {name2} entpackt: Geöffnet wird sie, wie sie jetzt ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a study of more than {most_study} GiB</source>
      <translation>hat eine Studie von mehr als {most_study} GiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>its study {reason}</source>
      <translation>ihre Studie: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>cannot be unpacked ({reason})</source>
      <translation>kann nicht entpackt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is wanted ({needed}), not {name}; name it by --model</source>
      <translation>wird gebraucht ({needed}), nicht {name}; mit --model angeben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the file has changed</source>
      <translation>die Datei hat sich geändert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the bundle has the probabilities of other classes</source>
      <translation>das Bündel hat Wahrscheinlichkeiten anderer Klassen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} is packed as no bundle is</source>
      <translation>{name} ist so gepackt, wie es kein Bündel ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a film's path leads out of its folder: {name}</source>
      <translation>der Pfad einer Aufnahme führt aus ihrem Ordner heraus: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a path lies on another machine: {name}</source>
      <translation>ein Pfad liegt auf einem anderen Rechner: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a probability that cannot be</source>
      <translation>eine unmögliche Wahrscheinlichkeit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films that both answered</source>
      <translation>Aufnahmen, zu denen beide geantwortet haben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films outside the first model's scope, not counted</source>
      <translation>Aufnahmen außerhalb des Geltungsbereichs des ersten Modells, nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films called differently</source>
      <translation>verschieden eingestufte Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>Cohen's kappa of their calls</source>
      <translation>Cohens Kappa ihrer Einstufungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the first</source>
      <translation>nur vom ersten richtig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the second</source>
      <translation>nur vom zweiten richtig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in accuracy</source>
      <translation>Differenz der Accuracy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>McNemar's exact test</source>
      <translation>exakter McNemar-Test</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the first</source>
      <translation>AUC des ersten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the second</source>
      <translation>AUC des zweiten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in AUC</source>
      <translation>Differenz der AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>DeLong's test</source>
      <translation>DeLong-Test</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>film</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>truth</source>
      <translation>wahre Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>heat map</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>its {what} cannot be written ({reason})</source>
      <translation>{what} dazu kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>probability of the second class above 0.8; also &gt;= &lt; &lt;= =</source>
      <translation>Wahrscheinlichkeit der zweiten Klasse über 0,8; auch &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>between two probabilities, both included</source>
      <translation>zwischen zwei Wahrscheinlichkeiten, beide eingeschlossen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the same of the second model</source>
      <translation>dasselbe vom zweiten Modell</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class called; its first letters are enough</source>
      <translation>die Klasse laut Einstufung; ihre ersten Buchstaben genügen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the folder is called by</source>
      <translation>die Klasse, nach der der Ordner benannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what the reader said; also reading:unsure</source>
      <translation>was der Befunder gesagt hat; auch reading:unsure</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the second model called</source>
      <translation>die Klasse laut Einstufung des zweiten Modells</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth</source>
      <translation>die Einstufung weicht von der wahren Klasse ab</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>die Einstufung weicht von der wahren Klasse ab, oder von der Befundung, wo diese unbekannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the two models call different classes</source>
      <translation>die beiden Modelle stufen verschieden ein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call is doubtful</source>
      <translation>die Einstufung ist zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>of the model's scope, as far as that is known</source>
      <translation>im Geltungsbereich des Modells, soweit das bekannt ist</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>outside, with a word of the reason; in quotes to keep blanks together</source>
      <translation>außerhalb, mit einem Wort der Begründung; in Anführungszeichen, um Leerzeichen zusammenzuhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the probability's spread above 0.1; also &gt;= &lt; &lt;= =, or a range like p</source>
      <translation>die Streuung der Wahrscheinlichkeit über 0,1; auch &gt;= &lt; &lt;= =, oder ein Bereich wie bei p</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the prediction set holds one class; set:both cannot tell, set:none is unlike both</source>
      <translation>die Vorhersagemenge enthält eine Klasse; set:both kann nicht unterscheiden, set:none ist beiden unähnlich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>without, or with, a reading</source>
      <translation>ohne oder mit Befundung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the reader could not say</source>
      <translation>der Befunder konnte es nicht sagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>flagged</source>
      <translation>markiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>has a note</source>
      <translation>hat eine Notiz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>cannot be read or classified</source>
      <translation>kann nicht gelesen oder klassifiziert werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>not classified yet</source>
      <translation>noch nicht klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>classified</source>
      <translation>klassifiziert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a part of the name or folder; in quotes to keep blanks together</source>
      <translation>ein Teil des Namens oder Ordners; in Anführungszeichen, um Leerzeichen zusammenzuhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what does not match</source>
      <translation>was nicht passt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>both, either, grouped</source>
      <translation>beides, eines von beiden, gruppiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there is a ")" too many</source>
      <translation>eine „)“ ist zu viel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a word is missing</source>
      <translation>ein Wort fehlt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there are too many brackets within brackets</source>
      <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a ")" is missing</source>
      <translation>eine „)“ fehlt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a range, p:0.4..0.6 say</source>
      <translation>„{word}“ braucht einen Bereich, etwa p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a number from 0 to 1, {example} say</source>
      <translation>„{word}“ braucht eine Zahl von 0 bis 1, etwa {example}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a second model beside the first</source>
      <translation>„{word}“ braucht ein zweites Modell neben dem ersten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a word of the reason, outside:turned say</source>
      <translation>„{word}“ braucht ein Wort der Begründung, etwa outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of {sets}</source>
      <translation>„{word}“ braucht eines von {sets}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of the classes {classes}</source>
      <translation>„{word}“ braucht eine der Klassen {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review.py" />
      <source>{rule} is none of the rules {rules}</source>
      <translation>{rule} ist keine der Regeln {rules}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>{changed} of {blind} ({to_right} to right, {to_wrong} to wrong)</source>
      <translation>{changed} von {blind} ({to_right} zu richtig, {to_wrong} zu falsch)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>films read</source>
      <translation>befundete Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them unsure</source>
      <translation>davon unsicher</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them blind at first</source>
      <translation>davon zuerst verblindet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity before the model (blind)</source>
      <translation>Sensitivität vor dem Modell (verblindet)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity with the model (blind)</source>
      <translation>Sensitivität mit dem Modell (verblindet)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity before the model (blind)</source>
      <translation>Spezifität vor dem Modell (verblindet)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity with the model (blind)</source>
      <translation>Spezifität mit dem Modell (verblindet)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>minds changed</source>
      <translation>geänderte Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa with the truth</source>
      <translation>Cohens Kappa mit der wahren Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the first decision</source>
      <translation>Median der Zeit bis zur ersten Entscheidung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the final decision</source>
      <translation>Median der Zeit bis zur endgültigen Entscheidung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>of version {version}</source>
      <translation>mit Version {version}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>{name} was brought to the present form; the file as it was is {name2}.</source>
      <translation>{name} wurde in die heutige Form gebracht; die ursprüngliche Datei ist {name2}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>lies in the same place as the films ({root}); choose another folder</source>
      <translation>liegt am selben Ort wie die Aufnahmen ({root}); einen anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>Sorting films</source>
      <translation>Aufnahmen werden sortiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>{name} was damaged. It was set aside as {name2}, and a new study was begun.</source>
      <translation>{name} war beschädigt. Die Datei wurde als {name2} beiseitegelegt und eine neue Studie begonnen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is not there</source>
      <translation>ist nicht da</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <location filename="../../cxr_desktop/core/words/writing.py" />
      <source>cannot be made ({reason})</source>
      <translation>kann nicht angelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: films that are put into it are not found again</source>
      <translation>ist beschädigt: Hineingelegte Aufnahmen werden nicht wiedergefunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: a row of it cannot be understood ({reason})</source>
      <translation>ist beschädigt: Eine Zeile darin ist nicht zu verstehen ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_columns.py" />
      <source>a class that the model does not have</source>
      <translation>eine Klasse, die das Modell nicht hat</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be opened or made</source>
      <translation>kann nicht geöffnet oder angelegt werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study</source>
      <translation>ist keine Studie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program</source>
      <translation>ist keine Studie dieses Programms</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program (it holds triggers, views or virtual tables)</source>
      <translation>ist keine Studie dieses Programms (sie enthält Trigger, Sichten oder virtuelle Tabellen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged and cannot be set aside ({reason})</source>
      <translation>ist beschädigt und kann nicht beiseitegelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is in use by another program</source>
      <translation>wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk does not take it; it may be full</source>
      <translation>der Datenträger nimmt es nicht an; vielleicht ist er voll</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be written to</source>
      <translation>kann nicht beschrieben werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged</source>
      <translation>ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>is none of the kinds that can be written: {kinds}</source>
      <translation>gehört zu keiner der Arten, die geschrieben werden können: {kinds}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/features.py" />
      <source>Computing what is frozen</source>
      <translation>Eingefrorenes wird berechnet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Calibrating</source>
      <translation>Kalibrierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The model gets no guard: {few}.</source>
      <translation>Das Modell erhält keinen Wächter: {few}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The scope guard was fitted to {learned} training films; {unseen} validation films set its limit.</source>
      <translation>Der Wächter des Geltungsbereichs wurde an {learned} Trainingsaufnahmen angepasst; {unseen} Validierungsaufnahmen setzen seine Grenze.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{n} films say nothing with an interval; {fewest_audited} are needed</source>
      <translation>{n} Aufnahmen sagen mit einem Intervall nichts aus; {fewest_audited} werden gebraucht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The heat maps were not audited: {few}.</source>
      <translation>Die Heatmaps wurden nicht auditiert: {few}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>validation films of {name}</source>
      <translation>Validierungsaufnahmen von {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name} films of {name2}</source>
      <translation>Aufnahmen ({name}) von {name2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name}: {n} films learnt from, {n2} chosen by. {how}</source>
      <translation>{name}: aus {n} Aufnahmen gelernt, nach {n2} gewählt. {how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Nothing was fitted: there are no validation films.</source>
      <translation>Nichts wurde angepasst: es gibt keine Validierungsaufnahmen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Scaling the random convolutions layer by layer.</source>
      <translation>Die zufälligen Faltungen werden Schicht für Schicht skaliert.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Validating</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>stopped early</source>
      <translation>vorzeitig angehalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is one of {choices}, not {value}</source>
      <translation>{name} ist eines von {choices}, nicht {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} lies between {low} and {high}, not at {value}</source>
      <translation>{name} liegt zwischen {low} und {high}, nicht bei {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a whole number, not {value}</source>
      <translation>{name} ist eine ganze Zahl, nicht {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a text, not {value}</source>
      <translation>{name} ist ein Text, nicht {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is true or false</source>
      <translation>{name} ist wahr oder falsch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not a JSON object</source>
      <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it names what no recipe has: {unknown}</source>
      <translation>nennt, was kein Rezept hat: {unknown}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>no epochs are left after the frozen ones and those at a low resolution</source>
      <translation>nach den eingefrorenen und denen mit niedriger Auflösung bleiben keine Epochen übrig</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution is 32, 64 ... 192, not {side}</source>
      <translation>eine niedrige Auflösung ist 32, 64 ... 192, nicht {side}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution has one epoch or more</source>
      <translation>eine niedrige Auflösung hat mindestens eine Epoche</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>low_resolution is a list of (side, epochs) pairs</source>
      <translation>low_resolution ist eine Liste von Paaren (Seite, Epochen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/resume.py" />
      <source>is damaged, so that the training cannot go on from it</source>
      <translation>ist beschädigt, sodass das Training nicht damit fortgesetzt werden kann</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained by another process</source>
      <translation>wird von einem anderen Prozess trainiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>cannot be written to ({reason})</source>
      <translation>kann nicht beschrieben werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>no run can be kept here ({reason})</source>
      <translation>hier kann kein Lauf abgelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>there are too many runs called {name}</source>
      <translation>es gibt zu viele Läufe namens {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is no run folder (recipe.json or split.json is missing)</source>
      <translation>ist kein Ordner eines Laufs (recipe.json oder split.json fehlt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained; stop it first</source>
      <translation>wird trainiert; zuerst anhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>cannot be deleted ({reason})</source>
      <translation>kann nicht gelöscht werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/sources.py" />
      <source>it cannot be read</source>
      <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>random weights</source>
      <translation>zufällige Gewichte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <source>ImageNet weights of torchvision</source>
      <translation>ImageNet-Gewichte von torchvision</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the end of the training cannot be noted ({reason})</source>
      <translation>das Ende des Trainings kann nicht vermerkt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there are films of fewer than two classes to learn from</source>
      <translation>es gibt Aufnahmen von weniger als zwei Klassen zum Lernen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory for the network</source>
      <translation>zu wenig freier Speicher für das Netz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Going on after epoch {epoch}.</source>
      <translation>Fortsetzung nach Epoche {epoch}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{device} has too little memory for {size} films at a time; choose a smaller batch</source>
      <translation>{device} hat zu wenig Speicher für {size} Aufnahmen auf einmal; einen kleineren Batch wählen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the training cannot be kept ({reason})</source>
      <translation>das Training kann nicht abgelegt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory to evaluate what was learnt; the best epoch is kept</source>
      <translation>zu wenig freier Speicher, um das Gelernte auszuwerten; die beste Epoche bleibt erhalten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>The evaluation was left out; it is made when this run is gone on with.</source>
      <translation>Die Auswertung wurde ausgelassen; sie entsteht, wenn dieser Lauf fortgesetzt wird.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Trained on {n} films of {name}; how it does elsewhere is unknown.</source>
      <translation>Trainiert an {n} Aufnahmen von {name}; wie es anderswo abschneidet, ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{n} films of {name}, recipe {name2}, epoch {epoch}.</source>
      <translation>{n} Aufnahmen von {name}, Rezept {name2}, Epoche {epoch}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit.py" />
      <source>Auditing heat maps</source>
      <translation>Heatmaps werden auditiert</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps move with the film when it is shifted by a cell or gets a little noise.</source>
      <translation>Karten wandern mit der Aufnahme, wenn sie um eine Zelle verschoben wird oder etwas Rauschen erhält.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps fall apart when the film is shifted by a cell or gets a little noise.</source>
      <translation>Karten zerfallen, wenn die Aufnahme um eine Zelle verschoben wird oder etwas Rauschen erhält.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get mirrored maps.</source>
      <translation>Gespiegelte Aufnahmen ergeben gespiegelte Karten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get other maps: the heat hangs on the side of the film as well.</source>
      <translation>Gespiegelte Aufnahmen ergeben andere Karten: die Hitze hängt auch an der Seite der Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps are others: they show what the network learned.</source>
      <translation>Mit zufälligen Gewichten sind die Karten andere: sie zeigen, was das Netz gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps stay much the same: they do not show what was learned.</source>
      <translation>Mit zufälligen Gewichten bleiben die Karten weitgehend gleich: sie zeigen nicht, was gelernt wurde.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers more than blanking the coldest.</source>
      <translation>Das Ausblenden der heißesten Teile verschiebt die Antworten mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers no more than blanking the coldest.</source>
      <translation>Das Ausblenden der heißesten Teile verschiebt die Antworten nicht mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers more than smoothing the coldest.</source>
      <translation>Das Glätten der heißesten Teile verschiebt die Antworten mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers no more than smoothing the coldest.</source>
      <translation>Das Glätten der heißesten Teile verschiebt die Antworten nicht mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is denser in the lungs than elsewhere.</source>
      <translation>In den Lungen ist die Hitze dichter als anderswo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is no denser in the lungs than elsewhere.</source>
      <translation>In den Lungen ist die Hitze nicht dichter als anderswo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The interval holds the limit: more films are needed to say.</source>
      <translation>Das Intervall enthält die Grenze: für eine Aussage sind mehr Aufnahmen nötig.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>maps with heat for the class called</source>
      <translation>Karten mit Hitze für die eingestufte Klasse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>SSIM of the maps of two films</source>
      <translation>SSIM der Karten zweier Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>spread of the probability under small changes</source>
      <translation>Streuung der Wahrscheinlichkeit bei kleinen Änderungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot lies in a corner less often than by chance.</source>
      <translation>Die heißeste Stelle liegt seltener in einer Ecke als durch Zufall.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot often lies in a corner.</source>
      <translation>Die heißeste Stelle liegt oft in einer Ecke.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot less often than any place.</source>
      <translation>Buchstaben sind seltener heiß als eine beliebige Stelle.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot more often than any place.</source>
      <translation>Buchstaben sind öfter heiß als eine beliebige Stelle.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of {n} patients, 1,000 draws, percentiles</source>
      <translation>Bootstrap über {n} Patienten, 1.000 Ziehungen, Perzentile</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>{passed} of {n} tests passed.</source>
      <translation>{passed} von {n} Tests bestanden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Failed</source>
      <translation>Nicht bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Undecided</source>
      <translation>Unentschieden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>it holds no audit of heat maps</source>
      <translation>enthält kein Audit von Heatmaps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>a guard needs {fewest} films to learn from and {fewest2} to be checked by; there are {n} and {n2}</source>
      <translation>ein Wächter braucht {fewest} Aufnahmen zum Lernen und {fewest2} zur Prüfung; vorhanden sind {n} und {n2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>Learning what its films look like</source>
      <translation>Aussehen der Trainingsaufnahmen wird gelernt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>up</source>
      <translation>oben</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>down</source>
      <translation>unten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>Checking the heat map</source>
      <translation>Heatmap wird geprüft</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>the device {device} has too little free memory to check a heat map</source>
      <translation>das Gerät {device} hat zu wenig freien Speicher, um eine Heatmap zu prüfen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>prediction and map</source>
      <translation>Vorhersage und Karte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>small changes</source>
      <translation>kleine Änderungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>deletion and insertion</source>
      <translation>Löschen und Einfügen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>place of the heat</source>
      <translation>Ort der Hitze</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>failed</source>
      <translation>nicht bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>not applicable</source>
      <translation>nicht anwendbar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>undecided</source>
      <translation>unentschieden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{passed} of {applied} tests passed</source>
      <translation>{passed} von {applied} Tests bestanden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{counts}. Failed: {failed}.</source>
      <translation>{counts}. Nicht bestanden: {failed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map has no heat that speaks for the class: there is nothing to test.</source>
      <translation>Die Karte hat keine Hitze, die für die Klasse spricht: es gibt nichts zu prüfen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>mirror</source>
      <translation>Spiegelung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>heat in the lungs</source>
      <translation>Hitze in den Lungen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot corner</source>
      <translation>keine heiße Ecke</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot letter</source>
      <translation>kein heißer Buchstabe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map moves with the film when the film is shifted by a cell or gets a little noise.</source>
      <translation>Die Karte wandert mit der Aufnahme, wenn diese um eine Zelle verschoben wird oder etwas Rauschen erhält.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map falls apart when the film is shifted by a cell or gets a little noise: look at no detail of it.</source>
      <translation>Die Karte zerfällt, wenn die Aufnahme um eine Zelle verschoben wird oder etwas Rauschen erhält: kein Detail darin ist verlässlich.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets the mirrored map.</source>
      <translation>Die gespiegelte Aufnahme ergibt die gespiegelte Karte.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets another map: the heat hangs on the side of the film, not only on what is there.</source>
      <translation>Die gespiegelte Aufnahme ergibt eine andere Karte: die Hitze hängt an der Seite der Aufnahme, nicht nur an dem, was dort ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer more than blanking the coldest.</source>
      <translation>Das Ausblenden der heißesten Teile verschiebt die Antwort mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer no more than blanking the coldest: it hangs on other things.</source>
      <translation>Das Ausblenden der heißesten Teile verschiebt die Antwort nicht mehr als das der kältesten: sie hängt an anderem.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer more than smoothing the coldest.</source>
      <translation>Das Glätten der heißesten Teile verschiebt die Antwort mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer no more than smoothing the coldest.</source>
      <translation>Das Glätten der heißesten Teile verschiebt die Antwort nicht mehr als das der kältesten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Not done.</source>
      <translation>Nicht durchgeführt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map is another one: it shows what the network learned.</source>
      <translation>Mit zufälligen Gewichten ist die Karte eine andere: sie zeigt, was das Netz gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map stays much the same: it shows edges of the film, not what was learned.</source>
      <translation>Mit zufälligen Gewichten bleibt die Karte weitgehend gleich: sie zeigt Kanten der Aufnahme, nicht das Gelernte.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No lungs were found on this film, so nobody can say.</source>
      <translation>Auf dieser Aufnahme wurden keine Lungen gefunden, daher ist keine Aussage möglich.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the lungs, which are {area} of what the model saw.</source>
      <translation>{share} der Hitze liegt in den Lungen, die {area} dessen ausmachen, was das Modell gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Only {share} of the heat lies in the lungs, {area} of what the model saw: less than by chance.</source>
      <translation>Nur {share} der Hitze liegt in den Lungen, {area} dessen, was das Modell gesehen hat: weniger als durch Zufall.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, the hottest spot with it, where there is no lung.</source>
      <translation>{share} der Hitze liegt in den Ecken der Aufnahme, auch die heißeste Stelle, wo keine Lunge ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, where there is no lung.</source>
      <translation>{share} der Hitze liegt in den Ecken der Aufnahme, wo keine Lunge ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The hottest spot of the map lies in a corner of the film, where there is no lung.</source>
      <translation>Die heißeste Stelle der Karte liegt in einer Ecke der Aufnahme, wo keine Lunge ist.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, and the hottest spot does not.</source>
      <translation>{share} der Hitze liegt in den Ecken der Aufnahme, die heißeste Stelle nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No letter or marker was found on the film.</source>
      <translation>Auf der Aufnahme wurde kein Buchstabe und keine Marke gefunden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>A letter on the film is hot ({percent} of the peak): the model may read the marker.</source>
      <translation>Ein Buchstabe auf der Aufnahme ist heiß ({percent} des Maximums): das Modell liest vielleicht die Seitenmarke.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The letters on the film are not hot (at most {percent} of the peak).</source>
      <translation>Die Buchstaben auf der Aufnahme sind nicht heiß (höchstens {percent} des Maximums).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>hardly any lung was found ({percent} of the film)</source>
      <translation>es wurde kaum Lunge gefunden ({percent} der Aufnahme)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>too much of the film would be lung ({percent})</source>
      <translation>zu viel der Aufnahme wäre Lunge ({percent})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>only one lung was found</source>
      <translation>es wurde nur eine Lunge gefunden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>one of the lungs is too short</source>
      <translation>eine der Lungen ist zu kurz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>the two lungs do not lie side by side</source>
      <translation>die beiden Lungen liegen nicht nebeneinander</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it is damaged or no lung mask's network of this program</source>
      <translation>ist beschädigt oder kein Lungenmaskennetz dieses Programms</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it holds weights that are not finite</source>
      <translation>enthält Gewichte, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>the lungs found change when the film is seen from nearer or farther</source>
      <translation>die gefundenen Lungen ändern sich, wenn die Aufnahme von näher oder ferner betrachtet wird</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>last layer</source>
      <translation>letzte Schicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>hidden layer</source>
      <translation>verdeckte Schicht</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-3</source>
      <translation>Conv 5-3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-2</source>
      <translation>Conv 5-2</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-1</source>
      <translation>Conv 5-1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 4</source>
      <translation>Block 4</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 3</source>
      <translation>Block 3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 1</source>
      <translation>Block 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features</source>
      <translation>Merkmale</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>prevalence</source>
      <translation>Prävalenz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features at this prevalence</source>
      <translation>Merkmale bei dieser Prävalenz</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>films of {name}</source>
      <translation>Aufnahmen von {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>validation films</source>
      <translation>Validierungsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>Comparing {step}</source>
      <translation>Vergleich: {step}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>told apart (AUC)</source>
      <translation>Unterscheidung (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>{n} validation films against {n2} new ones</source>
      <translation>{n} Validierungsaufnahmen gegenüber {n2} neuen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>maximum likelihood (Saerens 2002) as if only the prevalence had changed; bootstrap of patients</source>
      <translation>Maximum-Likelihood (Saerens 2002), als hätte sich nur die Prävalenz geändert; Bootstrap über Patienten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>validation films at a prevalence of {value}</source>
      <translation>Validierungsaufnahmen bei einer Prävalenz von {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of validation films and of the prevalence, {draws} draws, percentiles</source>
      <translation>Bootstrap über Validierungsaufnahmen und Prävalenz, {draws} Ziehungen, Perzentile</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected accuracy</source>
      <translation>erwartete Accuracy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected ECE</source>
      <translation>erwarteter ECE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>{n} of {n2} films can be read, which is too few to compare</source>
      <translation>{n} von {n2} Aufnahmen sind lesbar, zu wenig für einen Vergleich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} tells {n} classes apart; films are compared for two</source>
      <translation>das Modell {name} unterscheidet {n} Klassen; Aufnahmen werden für zwei verglichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps none of its validation films to compare others with</source>
      <translation>das Modell {name} enthält keine seiner Validierungsaufnahmen, um andere damit zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps too few of its validation films to compare others with</source>
      <translation>das Modell {name} enthält zu wenige seiner Validierungsaufnahmen, um andere damit zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>cannot be said</source>
      <translation>keine Aussage möglich</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Only {n} films: a difference may be missed.</source>
      <translation>Nur {n} Aufnahmen: ein Unterschied kann übersehen werden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Fewer than {few} films: how common {class} is among them is not estimated.</source>
      <translation>Weniger als {few} Aufnahmen: wie häufig {class} unter ihnen ist, wird nicht geschätzt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{class} in {percent}</source>
      <translation>{class} in {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>If nothing but the prevalence changed ({share} of the films): films without labels cannot prove it. Expected figures are optimistic: they are of validation films, which also chose epoch and calibration.</source>
      <translation>Wenn sich nichts als die Prävalenz geändert hat ({share} der Aufnahmen): Aufnahmen ohne Labels können das nicht beweisen. Erwartete Werte sind optimistisch: sie stammen von Validierungsaufnahmen, nach denen auch Epoche und Kalibrierung gewählt wurden.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{said} The films contradict it: these figures are what the model would have, not what it has.</source>
      <translation>{said} Die Aufnahmen widersprechen dem: diese Werte hätte das Modell, es hat sie aber nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>as in validation</source>
      <translation>wie bei der Validierung</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share of the labelled films</source>
      <translation>Anteil der gelabelten Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share in these folders</source>
      <translation>Anteil in diesen Ordnern</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error</source>
      <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{sick}, estimated</source>
      <translation>{sick}, geschätzt</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>accuracy, expected</source>
      <translation>Accuracy, erwartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error, expected</source>
      <translation>Kalibrierungsfehler, erwartet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>told apart from validation (AUC)</source>
      <translation>Unterscheidung von der Validierung (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, validation films</source>
      <translation>als {sick} eingestuft, Validierungsaufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, these films</source>
      <translation>als {sick} eingestuft, diese Aufnahmen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{name}, measured</source>
      <translation>{name}, gemessen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Nothing tells these {n} films from the {n_validation} validation films ({apart}): the model's figures may be expected to hold.</source>
      <translation>Nichts unterscheidet diese {n} Aufnahmen von den {n_validation} Validierungsaufnahmen ({apart}): die Werte des Modells dürften gelten.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Whether these {n} films differ from the {n_validation} validation films cannot be said: by their names they are of {patients} and {patients2}, too few for a test to be sure (told apart with {apart}). Take films of more patients; where the names mislead, `cxr-desktop shift --rule` says whose film is whose.</source>
      <translation>Ob sich diese {n} Aufnahmen von den {n_validation} Validierungsaufnahmen unterscheiden, ist nicht zu sagen: ihren Namen nach stammen sie von {patients} und {patients2}, zu wenigen für einen sicheren Test (Unterscheidung mit {apart}). Aufnahmen von mehr Patienten nehmen; wo die Namen täuschen, sagt `cxr-desktop shift --rule`, welche Aufnahme zu wem gehört.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation in how many are {class} (about {percent}, there {percent2}), not visibly in kind: sensitivity and specificity may hold, probabilities do not.</source>
      <translation>Die Aufnahmen unterscheiden sich von der Validierung darin, wie viele {class} sind (etwa {percent}, dort {percent2}), nicht sichtbar in ihrer Art: Sensitivität und Spezifität können gelten, Wahrscheinlichkeiten nicht.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation, but not by much (told apart with {apart}): label some and check the model's figures.</source>
      <translation>Die Aufnahmen unterscheiden sich von der Validierung, aber nicht stark (Unterscheidung mit {apart}): einige labeln und die Werte des Modells prüfen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>These films are not like those the model was made for (told apart with {apart}): its figures need not hold here. Label films of this place before believing it.</source>
      <translation>Diese Aufnahmen sind nicht wie die, für die das Modell gemacht wurde (Unterscheidung mit {apart}): seine Werte müssen hier nicht gelten. Aufnahmen dieses Ortes labeln, bevor man ihm glaubt.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n_known} of these {n} are films that the model learned from or was chosen by: its own films are no other place.</source>
      <translation>{n_known} dieser {n} sind Aufnahmen, aus denen das Modell gelernt hat oder nach denen es gewählt wurde: seine eigenen Aufnahmen sind kein anderer Ort.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>On {n} films of known class the model's own AUC is {known}.</source>
      <translation>An {n} Aufnahmen bekannter Klasse ist die eigene AUC des Modells {known}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/caches.py" />
      <source>cannot be removed ({reason})</source>
      <translation>kann nicht entfernt werden ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is larger than {most_bytes} MiB</source>
      <translation>ist größer als {most_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>{name} may not be {value}</source>
      <translation>{name} darf nicht {value} sein</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings cannot be read ({reason}); the defaults are used.</source>
      <translation>Die Einstellungen können nicht gelesen werden ({reason}); die Standardwerte werden verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file has no valid {refused}; the default is used.</source>
      <translation>Die Einstellungsdatei hat kein gültiges {refused}; der Standardwert wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file is damaged ({reason}); the defaults are used.</source>
      <translation>Die Einstellungsdatei ist beschädigt ({reason}); die Standardwerte werden verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file was damaged and is now {aside}; the defaults are used.</source>
      <translation>Die Einstellungsdatei war beschädigt und heißt jetzt {aside}; die Standardwerte werden verwendet.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>no setting can be {raw}</source>
      <translation>keine Einstellung kann {raw} sein</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>Trained on children of 1-5 years from one hospital; on adult films from elsewhere it was not measurably better than chance.</source>
      <translation>Trainiert an Kindern von 1-5 Jahren aus einer Klinik; bei Aufnahmen von Erwachsenen von anderswo war es nicht messbar besser als der Zufall.</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>From scratch on 4,679 films of the Kermany train split; see the model card.</source>
      <translation>Von Grund auf an 4.679 Aufnahmen der Kermany-Trainingsaufteilung; siehe die Modellkarte.</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>half of the official test split</source>
      <translation>die Hälfte der offiziellen Testaufteilung</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>validation films, by which epoch and operating point were chosen</source>
      <translation>Validierungsaufnahmen, nach denen Epoche und Arbeitspunkt gewählt wurden</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>adult films of another hospital (NIH ChestX-ray14)</source>
      <translation>Aufnahmen von Erwachsenen einer anderen Klinik (NIH ChestX-ray14)</translation>
    </message>
  </context>
</TS>
