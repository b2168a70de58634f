<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>cxr-desktop</name>
    <message>
      <location filename="../../cxr_desktop/app/batch.py" />
      <source>The films could not be classified: {reason}</source>
      <translation>No se pudieron clasificar las radiografías: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>No cardiothoracic lines can be proposed: {reason}.</source>
      <translation>No se pueden proponer líneas cardiotorácicas: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>the lung mask failed</source>
      <translation>falló la máscara pulmonar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/cardiothoracic.py" />
      <source>no heart was found between the lungs</source>
      <translation>no se encontró un corazón entre los pulmones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/crash.py" />
      <source>A bug in the program: {what}. It goes on; the log is in {folder}.</source>
      <translation>Un error del programa: {what}. El programa sigue; el registro está en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>The data set cannot be checked: {reason}</source>
      <translation>No se puede comprobar el conjunto de datos: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/dataset_check.py" />
      <source>No validation films could be cut: {reason}.</source>
      <translation>No se pudieron separar radiografías de validación: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/evaluation.py" />
      <source>The report cannot be read: {reason}</source>
      <translation>No se puede leer el informe: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of 1 film are in {folder}.</source>
      <translation>Los objetos DICOM de 1 radiografía están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>DICOM objects of {n:,} films are in {folder}.</source>
      <translation>Los objetos DICOM de {n:,} radiografías están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} failed.</source>
      <translation>{n:,} fallaron.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exchange.py" />
      <source>It failed: {reason}.</source>
      <translation>Falló: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>Export stopped; what was written stays.</source>
      <translation>Exportación detenida; lo escrito se conserva.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>The export failed: {reason}.</source>
      <translation>La exportación falló: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 outside the model's scope goes into OUTSIDE_SCOPE</source>
      <translation>1 fuera del ámbito del modelo va a OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} outside the model's scope go into OUTSIDE_SCOPE</source>
      <translation>{n:,} fuera del ámbito del modelo van a OUTSIDE_SCOPE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 is there already</source>
      <translation>1 ya está allí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} are there already</source>
      <translation>{n:,} ya están allí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 gets another name</source>
      <translation>1 recibe otro nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} get another name</source>
      <translation>{n:,} reciben otro nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>1 has no class and is left out</source>
      <translation>1 no tiene clase y se omite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} have no class and are left out</source>
      <translation>{n:,} no tienen clase y se omiten</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films exported to {place}.</source>
      <translation>{n:,} radiografías exportadas a {place}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} films in {folder}.</source>
      <translation>{n:,} radiografías en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/exports.py" />
      <source>{n:,} failed, {film} first: {reason}.</source>
      <translation>{n:,} fallaron, la primera {film}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{word}" needs a range such as p:0.4..0.6</source>
      <translation>"{word}" necesita un intervalo como p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"label:" needs a class such as label:PNEUMONIA</source>
      <translation>"label:" necesita una clase como label:PNEUMONIA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"outside:" needs a word of the reason such as outside:turned</source>
      <translation>"outside:" necesita una palabra del motivo, como outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"set:{text}" is a word of the results table</source>
      <translation>"set:{text}" es una palabra de la tabla de resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_filter.py" />
      <source>"{before}{figure}" needs a number from 0 to 1</source>
      <translation>"{before}{figure}" necesita un número de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_listing.py" />
      <source>was not listed to its end</source>
      <translation>no se listó hasta el final</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>read</source>
      <translation>leída</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>unread</source>
      <translation>no leída</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label} (doubtful, close to the operating point); calibrated probability of {positive}: {probability}</source>
      <translation>Clasificada como {label} (dudosa, cerca del punto de operación); probabilidad calibrada de {positive}: {probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <source>Called {label}; calibrated probability of {positive}: {probability}</source>
      <translation>Clasificada como {label}; probabilidad calibrada de {positive}: {probability}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/film_words.py" />
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Doubt: {doubt}</source>
      <translation>Duda: {doubt}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/films.py" />
      <source>it cannot be read because of a bug</source>
      <translation>no se puede leer por un error del programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_model.py" />
      <source>The folder cannot be listed</source>
      <translation>No se puede listar la carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>1 film</source>
      <translation>1 radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/folder_tree.py" />
      <location filename="../../cxr_desktop/app/network.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} films</source>
      <translation>{n:,} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <source>something unexpected happened; the log has it</source>
      <translation>ocurrió algo inesperado; está en el registro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/heat_check.py" />
      <location filename="../../cxr_desktop/ui/heat_check_room.py" />
      <source>The heat map cannot be checked: {reason}.</source>
      <translation>No se puede comprobar el mapa de calor: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/inference.py" />
      <source>Loading the model…</source>
      <translation>Cargando el modelo…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program ended last time without saying how: it was ended from outside, most often because the memory ran out or the power failed.</source>
      <translation>El programa terminó la última vez sin decir cómo: se terminó desde fuera, casi siempre por falta de memoria o de corriente.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/last_session.py" />
      <source>The program crashed last time ({signal}): {reason}.</source>
      <translation>El programa falló la última vez ({signal}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node}</source>
      <translation>Preguntando a {node}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for studies</source>
      <translation>Preguntando a {node} por estudios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Asking {node} for series</source>
      <translation>Preguntando a {node} por series</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Looking at the files</source>
      <translation>Mirando los archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film sent.</source>
      <translation>Detenido; 1 radiografía enviada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films sent.</source>
      <translation>Detenido; {n:,} radiografías enviadas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; 1 film kept.</source>
      <translation>Detenido; 1 radiografía conservada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Stopped; {n:,} films kept.</source>
      <translation>Detenido; {n:,} radiografías conservadas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 film fetched</source>
      <translation>1 radiografía obtenida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} films fetched</source>
      <translation>{n:,} radiografías obtenidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>the node could not give {n:,} objects</source>
      <translation>el nodo no pudo entregar {n:,} objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>1 object sent</source>
      <translation>1 objeto enviado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} objects sent</source>
      <translation>{n:,} objetos enviados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} with a reservation: {note}</source>
      <translation>{n:,} con una reserva: {note}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>{n:,} not: {file}: {reason}</source>
      <translation>{n:,} no: {file}: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/network.py" />
      <source>Something unexpected happened: {reason}</source>
      <translation>Ocurrió algo inesperado: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/notices.py" />
      <source>The log {file} cannot be written: {reason}.</source>
      <translation>No se puede escribir el registro {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>All films</source>
      <translation>Todas las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Study {number}</source>
      <translation>Estudio {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/patient_tree.py" />
      <source>Patient {number}</source>
      <translation>Paciente {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>unsure</source>
      <translation>no segura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>inside</source>
      <translation>dentro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>phantom</source>
      <translation>fantoma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside: {reason}</source>
      <translation>fuera: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>outside</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Film</source>
      <translation>Radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Its name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Where it lies</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the model calls it</source>
      <translation>La clasificación del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Calibrated probability of the second class</source>
      <translation>Probabilidad calibrada de la segunda clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Scope</source>
      <translation>Ámbito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Whether the model may be asked about such films</source>
      <translation>Si se puede preguntar al modelo por radiografías así</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Spread</source>
      <translation>Dispersión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>How much the probability varies from last layer to last layer of the model's ensemble (standard deviation)</source>
      <translation>Cuánto varía la probabilidad entre las últimas capas del conjunto de modelos (desviación típica)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Class, 2nd</source>
      <translation>Clase, 2.º</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the second model calls it</source>
      <translation>La clasificación del segundo modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>p, 2nd</source>
      <translation>p, 2.º</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Probability by the second model</source>
      <translation>Probabilidad según el segundo modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Truth</source>
      <translation>Clase verdadera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>The class its folder is called by</source>
      <translation>La clase que da nombre a su carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>What the reader said</source>
      <translation>Lo que dijo el lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Flag</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Flagged by a reader</source>
      <translation>Marcada por un lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>A reader's note</source>
      <translation>Nota de un lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Why it has no class</source>
      <translation>Por qué no tiene clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Of the file</source>
      <translation>Del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/results_model.py" />
      <source>doubtful, close to the operating point</source>
      <translation>dudosa, cerca del punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/settings.py" />
      <source>The settings cannot be saved in {file}: {reason}.</source>
      <translation>Los ajustes no se pueden guardar en {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be saved</source>
      <translation>No se puede guardar el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The figures cannot be written</source>
      <translation>No se pueden escribir las cifras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Looking for films</source>
      <translation>Buscando radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The films cannot be compared</source>
      <translation>No se pueden comparar las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/shift.py" />
      <source>The model cannot be fitted again</source>
      <translation>No se puede reajustar el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>The model cannot be loaded.</source>
      <translation>No se puede cargar el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/side_answers.py" />
      <source>it cannot be computed because of a bug</source>
      <translation>no se puede calcular por un error del programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/thumbnails.py" />
      <source>its thumbnail cannot be made</source>
      <translation>no se puede hacer su miniatura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>The training could not be started: {reason}</source>
      <translation>No se pudo iniciar el entrenamiento: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training.py" />
      <source>{n} lines of it were no events.</source>
      <translation>{n} de sus líneas no eran eventos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_films.py" />
      <source>something unexpected happened</source>
      <translation>ocurrió algo inesperado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>None of these films can be read.</source>
      <translation>Ninguna de estas radiografías se puede leer.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_preview.py" />
      <source>No preview: {reason}</source>
      <translation>Sin vista previa: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system ended it, most often because the memory ran out</source>
      <translation>el sistema lo terminó, casi siempre por falta de memoria</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not its own</source>
      <translation>una biblioteca tocó memoria que no es suya</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library touched memory that is not there; the disk may be full</source>
      <translation>una biblioteca tocó memoria que no existe; quizá el disco está lleno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library gave up</source>
      <translation>una biblioteca se rindió</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library uses instructions that this processor lacks</source>
      <translation>una biblioteca usa instrucciones que este procesador no tiene</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>a library divided by zero</source>
      <translation>una biblioteca dividió por cero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>somebody ended it</source>
      <translation>alguien lo terminó</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>its terminal was closed</source>
      <translation>se cerró su terminal</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training could not be started: {reason}.</source>
      <translation>No se pudo iniciar el entrenamiento: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ran out of memory. A smaller batch, or training fewer layers, needs less.</source>
      <translation>El entrenamiento se quedó sin memoria. Un lote menor, o entrenar menos capas, necesita menos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training stopped because the disk is full.</source>
      <translation>El entrenamiento se detuvo porque el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training crashed ({signal}): {reason}.</source>
      <translation>El entrenamiento se interrumpió ({signal}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>the system gives no other reason</source>
      <translation>el sistema no da otro motivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended without saying how.</source>
      <translation>El entrenamiento terminó sin decir cómo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}: {last}</source>
      <translation>El entrenamiento terminó con el código {code}: {last}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>The training ended with exit code {code}.</source>
      <translation>El entrenamiento terminó con el código {code}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_process.py" />
      <source>signal {number}</source>
      <translation>señal {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/app/training_runs.py" />
      <source>The runs cannot be read: {reason}</source>
      <translation>No se pueden leer las ejecuciones: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/gui.py" />
      <source>The program could not start again ({reason}). Start it by hand.</source>
      <translation>El programa no pudo reiniciarse ({reason}). Inícielo a mano.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>A viewer and classifier for chest X-rays that says when not to believe the model.</source>
      <translation>Un visor y clasificador de radiografías de tórax que dice cuándo no creer al modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>For research, not for diagnosis. Not a medical device.</source>
      <translation>Para investigación, no para diagnóstico. No es un producto sanitario.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Licence: Apache-2.0. The libraries have licences of their own; Qt and PySide6 are used under the LGPL.</source>
      <translation>Licencia: Apache-2.0. Las bibliotecas tienen sus propias licencias; Qt y PySide6 se usan bajo la LGPL.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>The bundled model learned from the chest films of Guangzhou Women and Children's Medical Center: D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. The sample films are phantoms made by this program.</source>
      <translation>El modelo incluido aprendió de las radiografías de tórax del Guangzhou Women and Children's Medical Center: D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. Las radiografías de muestra son fantomas hechos por este programa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>About cxr-desktop</source>
      <translation>Acerca de cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Copy versions</source>
      <translation>Copiar versiones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/about_dialog.py" />
      <source>Put the versions on the clipboard, for a report</source>
      <translation>Poner las versiones en el portapapeles, para un informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Find an action</source>
      <translation>Buscar una acción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/action_finder.py" />
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;m</source>
      <translation>&amp;Radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Overlay</source>
      <translation>&amp;Superposición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tools</source>
      <translation>&amp;Herramientas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Mode&amp;l</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Open folder...</source>
      <translation>&amp;Abrir carpeta...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the films of a folder</source>
      <translation>Mostrar las radiografías de una carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open &amp;files...</source>
      <translation>Abrir arc&amp;hivos...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show films that you pick one by one</source>
      <translation>Mostrar radiografías elegidas una a una</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open samp&amp;le films</source>
      <translation>Abrir &amp;muestras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the phantoms that come with the program</source>
      <translation>Mostrar los fantomas que acompañan al programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read folder a&amp;gain</source>
      <translation>&amp;Leer la carpeta otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look for films that came or went</source>
      <translation>Buscar radiografías nuevas o retiradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open study or b&amp;undle...</source>
      <translation>Abrir es&amp;tudio o paquete...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use results, readings and notes of a .cxrdb file or a results bundle</source>
      <translation>Usar resultados, lecturas y notas de un archivo .cxrdb o de un paquete de resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Export results...</source>
      <translation>&amp;Exportar resultados...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Tables, reports, sorted folders, a bundle</source>
      <translation>Tablas, informes, carpetas ordenadas, un paquete</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Repor&amp;t of this film...</source>
      <translation>&amp;Informe de esta radiografía...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One page with the film, its heat map and what the model says, PDF or HTML</source>
      <translation>Una página con la radiografía, su mapa de calor y lo que dice el modelo, PDF o HTML</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Save picture...</source>
      <translation>&amp;Guardar imagen...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What is on screen, the whole film as shown, every value with 16 bits, or a page at true size</source>
      <translation>Lo que se ve, la radiografía entera como se muestra, todos los valores con 16 bits, o una página a tamaño real</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy picture</source>
      <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put what is on screen on the clipboard</source>
      <translation>Poner en el portapapeles lo que se ve</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Print...</source>
      <translation>Im&amp;primir...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Print the film, at true size where its spacing is known</source>
      <translation>Imprimir la radiografía, a tamaño real si se conoce su espaciado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;De-identified copies...</source>
      <translation>Copias &amp;desidentificadas...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Copies of films without names, numbers and dates</source>
      <translation>Copias de radiografías sin nombres, números ni fechas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results as DICO&amp;M...</source>
      <translation>Resultados en DIC&amp;OM...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Report, heat map and presentation state as objects that other systems read</source>
      <translation>Informe, mapa de calor y estado de presentación como objetos que leen otros sistemas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hospital &amp;network...</source>
      <translation>Red del hospi&amp;tal...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Find films in a PACS, fetch them, send results back</source>
      <translation>Buscar radiografías en un PACS, obtenerlas y devolver resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>P&amp;references...</source>
      <translation>Pre&amp;ferencias...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look, language, keys, device, what is remembered</source>
      <translation>Aspecto, idioma, teclas, dispositivo, lo que se recuerda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Close the program</source>
      <translation>Cerrar el programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Previous film</source>
      <translation>&amp;Anterior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film back</source>
      <translation>Una radiografía atrás</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Next film</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film on</source>
      <translation>Una radiografía adelante</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;First film</source>
      <translation>&amp;Primera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The first film of the list</source>
      <translation>La primera radiografía de la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Last film</source>
      <translation>Ú&amp;ltima</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The last film of the list</source>
      <translation>La última radiografía de la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fil&amp;ter films</source>
      <translation>&amp;Filtrar radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go to the filter box</source>
      <translation>Ir a la casilla del filtro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show patient &amp;identity</source>
      <translation>Mostrar &amp;identidad del paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the patient's name and number from the file's header</source>
      <translation>Mostrar el nombre y el número del paciente según la cabecera del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Header of this film...</source>
      <translation>&amp;Cabecera de esta radiografía...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Every field of the film's file: search, private fields, copy</source>
      <translation>Todos los campos del archivo: buscar, campos privados, copiar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with an &amp;earlier film</source>
      <translation>Comparar con una ant&amp;erior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the film beside the latest earlier film of the same patient</source>
      <translation>Mostrar la radiografía junto a la última anterior del mismo paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Copy path</source>
      <translation>Copiar la r&amp;uta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the film's path on the clipboard</source>
      <translation>Poner en el portapapeles la ruta de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Fit to window</source>
      <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Show the whole film</source>
      <translation>Mostrar la radiografía entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Actual size (1:1)</source>
      <translation>Ta&amp;maño real (1:1)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>One film pixel on one screen pixel</source>
      <translation>Un píxel de la radiografía en un píxel de la pantalla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>1:1</source>
      <translation>1:1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;in</source>
      <translation>&amp;Acercar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Enlarge</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Zoom &amp;out</source>
      <translation>A&amp;lejar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reduce</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>In&amp;vert</source>
      <translation>&amp;Invertir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap black and white on the screen; the model is not affected</source>
      <translation>Cambiar negro por blanco en la pantalla; el modelo no cambia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the ri&amp;ght</source>
      <translation>Girar a la &amp;derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film clockwise by 90 degrees</source>
      <translation>Girar la radiografía 90 grados a la derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rotate to the &amp;left</source>
      <translation>&amp;Girar a la izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Turn the film counter-clockwise by 90 degrees</source>
      <translation>Girar la radiografía 90 grados a la izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Mirror</source>
      <translation>&amp;Espejo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap left and right on the screen; a corner says so</source>
      <translation>Cambiar izquierda por derecha en la pantalla; una esquina lo dice</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Flip upside do&amp;wn</source>
      <translation>&amp;Poner cabeza abajo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swap top and bottom on the screen</source>
      <translation>Cambiar arriba por abajo en la pantalla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Reset window and zoom</source>
      <translation>&amp;Restablecer ventana y zoom</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Back to the film's own grey scale, fitted</source>
      <translation>Volver a la escala de grises propia, ajustada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keep view when stepping</source>
      <translation>&amp;Conservar la vista al pasar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Carry zoom, position and window over to the next film</source>
      <translation>Llevar zoom, posición y ventana a la siguiente radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Gra&amp;phics of the file</source>
      <translation>Gráficos del arc&amp;hivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw what the DICOM file writes over its film (overlay planes)</source>
      <translation>Dibujar lo que el archivo DICOM escribe sobre su radiografía (planos de superposición)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>S&amp;hutter of the file</source>
      <translation>&amp;Obturador del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hide what the DICOM file wants hidden; the model sees the whole film in any case</source>
      <translation>Ocultar lo que el archivo DICOM quiere oculto; el modelo ve siempre la radiografía entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Results ta&amp;ble</source>
      <translation>&amp;Tabla de resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All films of the folder with what the model says: filter, count, export</source>
      <translation>Todas las radiografías de la carpeta con lo que dice el modelo: filtrar, contar, exportar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rea&amp;ding</source>
      <translation>&amp;Lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Say with one key what a film is, blind if you like; compare readers</source>
      <translation>Decir con una tecla qué es una radiografía, a ciegas si se quiere; comparar lectores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Compare</source>
      <translation>Co&amp;mparar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>2 to 4 panes: films, heat maps, models side by side</source>
      <translation>De 2 a 4 paneles: radiografías, mapas de calor, modelos lado a lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Swip&amp;e</source>
      <translation>Desli&amp;zar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Two layers of the same place with a divider between</source>
      <translation>Dos capas del mismo lugar con un divisor entre ellas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the left</source>
      <translation>Divisor a la izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the right layer</source>
      <translation>Descubrir más de la capa derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Divider to the right</source>
      <translation>Divisor a la derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Uncover more of the left layer</source>
      <translation>Descubrir más de la capa izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Seco&amp;nd window</source>
      <translation>Segu&amp;nda ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The film in a window of its own, for another monitor</source>
      <translation>La radiografía en una ventana propia, para otro monitor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>F&amp;ull screen</source>
      <translation>Pantalla com&amp;pleta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Nothing but the window</source>
      <translation>Nada más que la ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Heat map</source>
      <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Show where the network looked</source>
      <translation>Mostrar dónde miró la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Heat map  H</source>
      <translation>Mapa de calor  H</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Contour</source>
      <translation>&amp;Contorno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Draw the edge of the heat instead of filling it</source>
      <translation>Dibujar el borde del calor en vez de rellenarlo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Shade what the model did not see</source>
      <translation>&amp;Sombrear lo que el modelo no vio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Darken the film outside the model's field of view</source>
      <translation>Oscurecer la radiografía fuera del campo de visión del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Chec&amp;k this heat map...</source>
      <translation>Com&amp;probar este mapa de calor...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the heat map of this film to the test: small changes, random weights, blanked parts, corners and letters</source>
      <translation>Poner a prueba el mapa de calor de esta radiografía: cambios pequeños, pesos aleatorios, partes borradas, esquinas y letras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Hand</source>
      <translation>Ma&amp;no</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Move the film; pick and move what is drawn; Esc comes back to it</source>
      <translation>Mover la radiografía; tomar y mover lo dibujado; Esc vuelve aquí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Length</source>
      <translation>&amp;Longitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure from one point to another</source>
      <translation>Medir de un punto a otro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Angle</source>
      <translation>Án&amp;gulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two legs</source>
      <translation>Medir el ángulo entre dos lados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Cobb angle</source>
      <translation>Ángulo de &amp;Cobb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the angle between two lines, as of end plates</source>
      <translation>Medir el ángulo entre dos líneas, como las de los platillos vertebrales</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cardiothoracic &amp;ratio</source>
      <translation>Índice car&amp;diotorácico</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure the heart's width against the thorax's, point by point</source>
      <translation>Medir el ancho del corazón frente al del tórax, punto por punto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Propose heart and thorax</source>
      <translation>Proponer corazón y tórax</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Draw the lines of the ratio from the lung mask; correct them by hand</source>
      <translation>Trazar las líneas del índice a partir de la máscara pulmonar; se corrigen a mano</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Ellipse</source>
      <translation>&amp;Elipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Area, mean, standard deviation, minimum, maximum in an ellipse</source>
      <translation>Área, media, desviación típica, mínimo y máximo en una elipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Rec&amp;tangle</source>
      <translation>Rec&amp;tángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a rectangle</source>
      <translation>Lo mismo en un rectángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Polygon</source>
      <translation>&amp;Polígono</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>The same in a polygon; a double click or Enter ends it</source>
      <translation>Lo mismo en un polígono; un doble clic o Entrar lo termina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Arro&amp;w</source>
      <translation>&amp;Flecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Point at something, with words or without</source>
      <translation>Señalar algo, con palabras o sin ellas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Te&amp;xt</source>
      <translation>Te&amp;xto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Write on the film</source>
      <translation>Escribir sobre la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Undo</source>
      <translation>Desh&amp;acer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Take the last change of what is drawn on this film back</source>
      <translation>Retirar el último cambio de lo dibujado en esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Re&amp;do</source>
      <translation>Reha&amp;cer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Do again what was undone last</source>
      <translation>Hacer otra vez lo último deshecho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete what is cho&amp;sen</source>
      <translation>&amp;Borrar lo elegido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete the measurement that is chosen</source>
      <translation>Borrar la medición elegida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete all of this film</source>
      <translation>Borrar todo de esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Delete everything that is drawn on this film; it can be undone</source>
      <translation>Borrar todo lo dibujado en esta radiografía; se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Cop&amp;y as text</source>
      <translation>Copiar co&amp;mo texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Put the figures of this film on the clipboard</source>
      <translation>Poner en el portapapeles las cifras de esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Automatic wi&amp;ndow</source>
      <translation>&amp;Ventana automática</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window between the 0.5th and the 99.5th percentile of the film</source>
      <translation>Ventana entre los percentiles 0,5 y 99,5 de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window from a re&amp;gion</source>
      <translation>Ventana de una re&amp;gión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag over what is to be seen well</source>
      <translation>Arrastrar sobre lo que se quiere ver bien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Local contrast (CLAHE)</source>
      <translation>Contraste local (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Raise local contrast on the screen; the model never sees it</source>
      <translation>Subir el contraste local en la pantalla; el modelo nunca lo ve</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Magn&amp;ifier</source>
      <translation>L&amp;upa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>A glass of 2 times, then 4 times, then none</source>
      <translation>Una lente de 2 aumentos, luego de 4, luego ninguna</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Hist&amp;ogram</source>
      <translation>Histogra&amp;ma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>How often each value comes up, with the window's edges to drag</source>
      <translation>Con qué frecuencia sale cada valor, con los bordes de la ventana para arrastrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Line pro&amp;file</source>
      <translation>Per&amp;fil de línea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Drag a line: the values along it</source>
      <translation>Arrastrar una línea: los valores a lo largo de ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number}</source>
      <translation>Ventana {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Window {number} of those that suit the film (View, Window presets)</source>
      <translation>Ventana {number} de las que convienen a la radiografía (Ver, Ventanas predefinidas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Measurements</source>
      <translation>Me&amp;diciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>List what is measured on this film, with buttons for all tools</source>
      <translation>Lista de lo medido en esta radiografía, con botones para todas las herramientas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Measure</source>
      <translation>Medir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Classify all films</source>
      <translation>&amp;Clasificar todas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify every film of the list; what is known is not computed again</source>
      <translation>Clasificar todas las radiografías de la lista; lo conocido no se calcula otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify all with &amp;heat maps...</source>
      <translation>Clasificar todas con &amp;mapas de calor...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Classify every film and keep its Grad-CAM as picture and raw map in a folder</source>
      <translation>Clasificar todas las radiografías y guardar su Grad-CAM como imagen y mapa en bruto en una carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Load model...</source>
      <translation>Car&amp;gar modelo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use a checkpoint of your own (.safetensors, .pt)</source>
      <translation>Usar un checkpoint propio (.safetensors, .pt)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Use the &amp;bundled model</source>
      <translation>Usar el modelo &amp;incluido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Go back to the model that comes with the program</source>
      <translation>Volver al modelo que acompaña al programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Train...</source>
      <translation>&amp;Entrenar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Look at a data set, fine-tune the network on it, compare runs</source>
      <translation>Mirar un conjunto de datos, ajustar la red con él, comparar ejecuciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Evaluation report...</source>
      <translation>In&amp;forme de evaluación...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Figures with intervals, operating point, likely wrong labels</source>
      <translation>Cifras con intervalos, punto de operación, etiquetas quizá erróneas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Another place...</source>
      <translation>&amp;Otro lugar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Compare films of another hospital with those the model was validated on; fit its operating point to them</source>
      <translation>Comparar radiografías de otro hospital con las de validación del modelo; ajustarles su punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What the model is, how well it does and for whom</source>
      <translation>Qué es el modelo, cómo de bueno es y para quién</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Find an action</source>
      <translation>&amp;Buscar una acción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Type a few letters of what you want to do</source>
      <translation>Escriba unas letras de lo que quiere hacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Tour</source>
      <translation>&amp;Visita guiada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Open, read, overlay, classify, train: two minutes on the sample films</source>
      <translation>Abrir, leer, superponer, clasificar, entrenar: dos minutos con las muestras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;Log</source>
      <translation>&amp;Registro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>What happened so far</source>
      <translation>Lo ocurrido hasta ahora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>&amp;About</source>
      <translation>A&amp;cerca de</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/actions.py" />
      <source>Version, licence, libraries</source>
      <translation>Versión, licencia, bibliotecas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/badge.py" />
      <source>out</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter: name, p&gt;0.4, uncertain, error</source>
      <translation>Filtro: nombre, p&gt;0.4, uncertain, error</translation>
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
      <translation>Una parte del nombre o de la carpeta, y cualquiera de estas palabras; todas deben cumplirse:
p&gt;0.8  p&lt;0.3  p:0.4..0.6   probabilidad de PNEUMONIA
label:PNEUMONIA   la clase asignada
uncertain   marcada como dudosa
outside, inside, outside:turned   del ámbito del modelo, y una palabra del motivo
spread&gt;0.1   cuánto varía la probabilidad
error   no se puede leer o clasificar
unread, read   aún no vista, o ya vista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>Filter films</source>
      <translation>Filtrar radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} outside the model's scope</source>
      <translation>{n:,} fuera del ámbito del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Looking for films...</source>
      <translation>Buscando radiografías...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>No film matches the filter</source>
      <translation>Ninguna radiografía cumple el filtro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Clear the filter</source>
      <translation>Quitar el filtro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>There are no films in this folder</source>
      <translation>No hay radiografías en esta carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open or drop a folder of chest X-rays</source>
      <translation>Abra o suelte aquí una carpeta de radiografías de tórax</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>looking for more</source>
      <translation>buscando más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} doubtful</source>
      <translation>{n:,} dudosas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>{n:,} out</source>
      <translation>{n:,} fuera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/browser_panel.py" />
      <source>FILMS</source>
      <translation>RADIOGRAFÍAS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/film_view.py" />
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Films</source>
      <translation>Radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/folder_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Folders</source>
      <translation>Carpetas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/patient_view.py" />
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Folders tree</source>
      <translation>Árbol de carpetas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The folders that hold films</source>
      <translation>Las carpetas con radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients tree</source>
      <translation>Árbol de pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Patients, studies and series from the headers of DICOM films</source>
      <translation>Pacientes, estudios y series según las cabeceras DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No film of this list has a DICOM header</source>
      <translation>Ninguna radiografía de esta lista tiene cabecera DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>Reading headers: {done:,} of {total:,}</source>
      <translation>Leyendo cabeceras: {done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>No films are open</source>
      <translation>No hay radiografías abiertas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The films are being looked for</source>
      <translation>Se buscan las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/browser/tree_panel.py" />
      <source>The headers could not be read to the end: open the folder again for its patients</source>
      <translation>No se pudieron leer todas las cabeceras: abra la carpeta otra vez para ver sus pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film on screen</source>
      <translation>La de la pantalla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>No heat map</source>
      <translation>Sin mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Earlier film</source>
      <translation>Radiografía anterior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Other film of the patient</source>
      <translation>Otra del paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model in use</source>
      <translation>Modelo en uso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Another model...</source>
      <translation>Otro modelo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Film of pane {number}</source>
      <translation>Radiografía del panel {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which film this pane shows; drag one here from the list</source>
      <translation>Qué radiografía muestra este panel; arrastre aquí una de la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Heat map of pane {number}</source>
      <translation>Mapa de calor del panel {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>How the heat map of this pane is made</source>
      <translation>Cómo se hace el mapa de calor de este panel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Model of pane {number}</source>
      <translation>Modelo del panel {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Which model answers in this pane</source>
      <translation>Qué modelo responde en este panel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Follows the list</source>
      <translation>Sigue la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>The latest earlier film of the patient on screen; follows the list</source>
      <translation>La última anterior del paciente en pantalla; sigue la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Not known to be earlier than the film on screen; follows the list</source>
      <translation>No consta que sea anterior a la de la pantalla; sigue la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Held: {film}</source>
      <translation>Fija: {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/chooser.py" />
      <source>Hold {film}</source>
      <translation>Fijar {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Enlarge all panes together</source>
      <translation>Ampliar todos los paneles a la vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Place</source>
      <translation>Posición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Move the films of all panes together</source>
      <translation>Mover a la vez las radiografías de todos los paneles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Give all panes the same window and inversion, relative to each film</source>
      <translation>Dar a todos los paneles la misma ventana e inversión, relativas a cada radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Swipe</source>
      <translation>Deslizar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Lay the first two panes over each other, with a divider between</source>
      <translation>Poner los dos primeros paneles uno sobre otro, con un divisor entre ellos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Back to the one film</source>
      <translation>Volver a una sola radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Show {n} panes</source>
      <translation>Mostrar {n} paneles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Panes</source>
      <translation>Paneles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/compare_view.py" />
      <source>Together</source>
      <translation>A la vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>same day</source>
      <translation>mismo día</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} 1 day</source>
      <translation>{sign} 1 día</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/content.py" />
      <source>{sign} {n:,} days</source>
      <translation>{sign} {n:,} días</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/pane.py" />
      <source>Pane {number}</source>
      <translation>Panel {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Divider between the two films</source>
      <translation>Divisor entre las dos radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare/swipe_view.py" />
      <source>Drag, or press Left and Right</source>
      <translation>Arrastre, o pulse Izquierda y Derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No film is on screen: choose one in the list</source>
      <translation>No hay radiografía en pantalla: elija una en la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No other film of this patient here</source>
      <translation>Aquí no hay otra radiografía de este paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film of this patient is known to be earlier</source>
      <translation>No consta ninguna radiografía anterior de este paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>No film is known to be earlier: show the film beside another one of the same patient</source>
      <translation>No consta ninguna anterior: mostrar la radiografía junto a otra del mismo paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>no other film of this patient here</source>
      <translation>aquí no hay otra radiografía de este paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Compare with another film of th&amp;e patient</source>
      <translation>Comparar con otra radiografía d&amp;el paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Models (*.safetensors *.pt *.pth)</source>
      <translation>Modelos (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/compare_room.py" />
      <source>Another model to compare with</source>
      <translation>Otro modelo para comparar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>called {label}</source>
      <translation>clasif. {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>{n} films of {truth} called {call}</source>
      <translation>{n} radiografías de {truth} clasificadas como {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} rightly called {call}</source>
      <translation>Abrir las radiografías de {truth} bien clasificadas como {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/confusion_matrix.py" />
      <source>Open the films of {truth} wrongly called {call}</source>
      <translation>Abrir las radiografías de {truth} mal clasificadas como {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>The last start did not end well</source>
      <translation>El último inicio no terminó bien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Crash report</source>
      <translation>Informe de fallo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Results, readings and settings are kept. The report {file} lies on this machine and was sent nowhere; it names no film and no patient.</source>
      <translation>Resultados, lecturas y preferencias se conservan. El informe {file} está en este equipo y no se envió a ninguna parte; no nombra ninguna radiografía ni paciente.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>1 earlier start ended so too.</source>
      <translation>1 inicio anterior terminó igual.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{n} earlier starts ended so too.</source>
      <translation>{n} inicios anteriores terminaron igual.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Put the report on the clipboard</source>
      <translation>Poner el informe en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show folder</source>
      <translation>Mostrar carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Show the reports in the file manager</source>
      <translation>Mostrar los informes en el gestor de archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>Delete this report</source>
      <translation>Borrar este informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/crash_dialog.py" />
      <source>{file} cannot be deleted: {reason}.</source>
      <translation>No se puede borrar {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Reading the film…</source>
      <translation>Leyendo la radiografía…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>This film cannot be read</source>
      <translation>Esta radiografía no se puede leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be read: {reason}.</source>
      <translation>{film} no se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>The model cannot be used: {reason}.</source>
      <translation>No se puede usar el modelo: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/desk.py" />
      <source>{film} cannot be classified: {reason}.</source>
      <translation>{film} no se puede clasificar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>No film is open</source>
      <translation>No hay ninguna radiografía abierta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>JPEG, PNG, TIFF, BMP, WebP or DICOM. No image leaves this machine unless you send it.</source>
      <translation>JPEG, PNG, TIFF, BMP, WebP o DICOM. Ninguna imagen sale de este equipo si usted no la envía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Open folder...</source>
      <translation>Abrir carpeta...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/empty_page.py" />
      <source>Show the sample films</source>
      <translation>Mostrar las muestras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at most {limit:.2f}</source>
      <translation>como mucho {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>chance {limit:.2f}</source>
      <translation>azar {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>at least {limit:.2f}</source>
      <translation>al menos {limit:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>Can the heat maps be believed?</source>
      <translation>¿Se puede creer a los mapas de calor?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{method} maps of {n:,} films.</source>
      <translation>Mapas {method} de {n:,} radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{n:,} outside the model's scope left out.</source>
      <translation>{n:,} fuera del ámbito del modelo, omitidas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{title}, called {label}</source>
      <translation>{title}, clasificada como {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/audit_card.py" />
      <source>{data}. Interval: {method}</source>
      <translation>{data}. Intervalo: {method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>film</source>
      <translation>radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>truth</source>
      <translation>verdadera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>called</source>
      <translation>asignada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Where model and label differ most</source>
      <translation>Donde más difieren modelo y etiqueta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Films with the largest loss</source>
      <translation>Radiografías con la mayor pérdida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Wrong labels gather here. Enter or a double click opens the film</source>
      <translation>Aquí se juntan las etiquetas erróneas. Entrar o doble clic abre la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Open these films</source>
      <translation>Abrir estas radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>Show them in the main window, the largest loss first</source>
      <translation>Mostrarlas en la ventana principal, la mayor pérdida primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/losses_card.py" />
      <source>largest losses</source>
      <translation>mayores pérdidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>There is no report yet. A training ends in one; a report of an earlier run is opened from Runs or from a file.</source>
      <translation>Aún no hay informe. Un entrenamiento termina en uno; el de una ejecución anterior se abre desde Ejecuciones o desde un archivo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open report...</source>
      <translation>Abrir informe...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Show the report.json of another evaluation</source>
      <translation>Mostrar el report.json de otra evaluación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Open in browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same as a page to print or to pass on</source>
      <translation>Lo mismo como página para imprimir o entregar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{model} on {data}</source>
      <translation>{model} en {data}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>For research, not for diagnosis.</source>
      <translation>Para investigación, no para diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>{n:,} films are outside. {reasons}</source>
      <translation>{n:,} radiografías están fuera. {reasons}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>this model</source>
      <translation>este modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{truth} called {call}</source>
      <translation>{truth} clasificada como {call}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Open report</source>
      <translation>Abrir informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Reports (*report.json);;All files (*)</source>
      <translation>Informes (*report.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Figures with 95 % intervals</source>
      <translation>Cifras con intervalos del 95 %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>The same without the films outside the model's scope</source>
      <translation>Lo mismo sin las radiografías fuera del ámbito del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Truth and call</source>
      <translation>Clase verdadera y asignada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>AUC beside simpler models, and with parts blanked</source>
      <translation>AUC junto a modelos más simples, y con partes borradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Subgroups</source>
      <translation>Subgrupos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at once as a test.</source>
      <translation>Consultadas una vez como prueba.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/report_page.py" />
      <source>Looked at {n} times as a test.</source>
      <translation>Consultadas {n} veces como prueba.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films by probability</source>
      <translation>Radiografías por probabilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>films</source>
      <translation>radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>Reliability</source>
      <translation>Fiabilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>probability said</source>
      <translation>probabilidad dicha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/score_plots.py" />
      <source>share found</source>
      <translation>proporción hallada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>At an operating point</source>
      <translation>En un punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>ROC curve</source>
      <translation>Curva ROC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>1 - specificity</source>
      <translation>1 - especificidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sensitivity</source>
      <translation>sensibilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Precision and recall</source>
      <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Operating point</source>
      <translation>Punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>The probability from which a film is called the second class</source>
      <translation>La probabilidad desde la que una radiografía se clasifica en la segunda clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Back to the model's own</source>
      <translation>Volver al del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Use the operating point of the checkpoint again</source>
      <translation>Usar otra vez el punto de operación del checkpoint</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Prevalence</source>
      <translation>Prevalencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>Share of the second class among those the model will see: PPV and NPV follow it</source>
      <translation>Proporción de la segunda clase entre las que verá el modelo: PPV y NPV la siguen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>{label} from {threshold:.3f}</source>
      <translation>{label} desde {threshold:.3f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/evaluation/threshold_card.py" />
      <source>prevalence</source>
      <translation>prevalencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep dates, moved</source>
      <translation>Conservar fechas, desplazadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>All dates of a patient move by the same number of days.</source>
      <translation>Todas las fechas de un paciente se mueven el mismo número de días.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep age, sex, size and weight</source>
      <translation>Conservar edad, sexo, talla y peso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Rare values can point to somebody; ages above 89 become 90.</source>
      <translation>Los valores raros pueden señalar a alguien; las edades sobre 89 pasan a 90.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep the device</source>
      <translation>Conservar el equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Serial numbers and names of stations can point to the hospital.</source>
      <translation>Números de serie y nombres de estación pueden señalar al hospital.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep UIDs</source>
      <translation>Conservar los UID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Whoever has the archive can find the films there.</source>
      <translation>Quien tiene el archivo puede encontrar allí las radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keep overlay planes</source>
      <translation>Conservar planos de superposición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>They may hold written names.</source>
      <translation>Pueden contener nombres escritos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Copies without names, numbers, dates and private fields (DICOM PS3.15, basic profile). The films stay as they are. Writing in the picture is not looked for: black it out yourself.</source>
      <translation>Copias sin nombres, números, fechas ni campos privados (DICOM PS3.15, perfil básico). Las radiografías quedan como están. No se busca lo escrito en la imagen: tápelo usted.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>De-identified copies</source>
      <translation>Copias desidentificadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Folder for the copies</source>
      <translation>Carpeta de las copias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>an empty folder of its own</source>
      <translation>una carpeta vacía propia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: folder for the copies</source>
      <translation>Elegir: carpeta de las copias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Letters A-Z, digits, _ and -</source>
      <translation>Letras A-Z, cifras, _ y -</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What pseudonyms begin with</source>
      <translation>Cómo empiezan los seudónimos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Key file</source>
      <translation>Archivo de clave</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none: the next run gives other pseudonyms and UIDs</source>
      <translation>ninguno: la próxima vez habrá otros seudónimos y UID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Keys (*.key)</source>
      <translation>Claves (*.key)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: key file</source>
      <translation>Elegir: archivo de clave</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Table of who is who</source>
      <translation>Tabla de quién es quién</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>none is written</source>
      <translation>no se escribe ninguna</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Choose: table of who is who</source>
      <translation>Elegir: tabla de quién es quién</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>The table of who is who undoes the copies: never hand it out with them.</source>
      <translation>La tabla de quién es quién deshace las copias: nunca la entregue con ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write copies</source>
      <translation>Escribir copias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Write the copies and a report of what was removed</source>
      <translation>Escribir las copias y un informe de lo retirado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>1 film is copied without identity.</source>
      <translation>1 radiografía copiada sin identidad.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>{n:,} films are copied without identity.</source>
      <translation>{n:,} radiografías copiadas sin identidad.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at one of the pictures yourself: writing in them was not looked for.</source>
      <translation>Mire usted mismo una de las imágenes: no se buscó texto escrito en ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Look at {n:,} of the pictures yourself: writing in them was not looked for.</source>
      <translation>Mire usted mismo {n:,} de las imágenes: no se buscó texto escrito en ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>What was removed</source>
      <translation>Lo retirado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>Stopped; the copies written so far stay, with their report.</source>
      <translation>Detenido; las copias ya escritas se conservan, con su informe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>And {n:,} more.</source>
      <translation>Y {n:,} más.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>into</source>
      <translation>en</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>pseudonyms</source>
      <translation>seudónimos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>key file</source>
      <translation>archivo de clave</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/deidentify_dialog.py" />
      <source>who is who</source>
      <translation>quién es quién</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>this film</source>
      <translation>esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>those the list shows ({n:,})</source>
      <translation>las de la lista ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/film_choice.py" />
      <source>all of the folder ({n:,})</source>
      <translation>todas las de la carpeta ({n:,})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Rectangles to be blacked out</source>
      <translation>Rectángulos que se tapan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Do not black out the rectangle chosen in the list</source>
      <translation>No tapar el rectángulo elegido en la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Delete rectangle</source>
      <translation>Borrar rectángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>Drag rectangles over writing in the picture. They are blacked out in every film chosen.</source>
      <translation>Arrastre rectángulos sobre lo escrito en la imagen. Se tapan en todas las radiografías elegidas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_card.py" />
      <source>{width:.0f} x {height:.0f} at {x:.0f}, {y:.0f}</source>
      <translation>{width:.0f} x {height:.0f} en {x:.0f}, {y:.0f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Film with the rectangles to be blacked out</source>
      <translation>Radiografía con los rectángulos que se tapan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Space lays a rectangle; arrow keys move it, with Shift they change its size</source>
      <translation>La barra espaciadora coloca un rectángulo; las flechas lo mueven y con Mayús cambian su tamaño</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/mask_preview.py" />
      <source>Open a film to draw rectangles on it</source>
      <translation>Abra una radiografía para dibujar rectángulos en ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Structured Report</source>
      <translation>Structured Report</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Class, probability, operating point, model, scope and measurements.</source>
      <translation>Clase, probabilidad, punto de operación, modelo, ámbito y mediciones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Parametric Map</source>
      <translation>Parametric Map</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The raw heat map, 14 x 14 values in place on the film.</source>
      <translation>El mapa de calor en bruto, 14 x 14 valores en su lugar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Secondary Capture</source>
      <translation>Secondary Capture</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>The film with its heat map as a picture.</source>
      <translation>La radiografía con su mapa de calor como imagen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Presentation State</source>
      <translation>Presentation State</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Window, orientation and measurements over the film.</source>
      <translation>Ventana, orientación y mediciones sobre la radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>For Weasis, OHIF, 3D Slicer and archives. The objects name the patient as the film does. A film that is a plain picture is written as DICOM first. For research, not for diagnosis.</source>
      <translation>Para Weasis, OHIF, 3D Slicer y archivos. Los objetos nombran al paciente como la radiografía. Una que es simple imagen se escribe primero como DICOM. Para investigación, no para diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Results as DICOM</source>
      <translation>Resultados en DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Folder for the objects</source>
      <translation>Carpeta de los objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>where to</source>
      <translation>adónde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Choose: folder for the objects</source>
      <translation>Elegir: carpeta de los objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Write objects</source>
      <translation>Escribir objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Classify the films where needed and write the objects</source>
      <translation>Clasificar donde haga falta y escribir los objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/objects_dialog.py" />
      <source>Stopped; the objects written so far stay.</source>
      <translation>Detenido; los objetos ya escritos se conservan.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange/path_row.py" />
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Browse…</source>
      <translation>Examinar…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>What is on screen (*.png)</source>
      <translation>Lo que se ve (*.png)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film as shown, whole (*.png *.tif)</source>
      <translation>Radiografía como se muestra, entera (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Film with its heat map, whole (*.png *.tif)</source>
      <translation>Radiografía con su mapa de calor, entera (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Every value, 16 bits, with a JSON file (*.png *.tif)</source>
      <translation>Todos los valores, 16 bits, con un archivo JSON (*.png *.tif)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Page at true size (*.pdf)</source>
      <translation>Página a tamaño real (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is on the clipboard.</source>
      <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Save picture</source>
      <translation>Guardar imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture is {file}.</source>
      <translation>La imagen es {file}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The picture cannot be written: {reason}.</source>
      <translation>No se puede escribir la imagen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The film is at the printer.</source>
      <translation>La radiografía está en la impresora.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>The printer does not take the page.</source>
      <translation>La impresora no acepta la página.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/exchange_room.py" />
      <source>Answers are kept back while films are read blind: decide first.</source>
      <translation>Las respuestas se retienen mientras se lee a ciegas: decida primero.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</source>
      <translation>CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Report with counts, histogram and films</source>
      <translation>Informe con recuentos, histograma y radiografías</translation>
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
      <translation>Paquete que se puede verificar y abrir otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Bundles (*.zip)</source>
      <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Films in a folder for each class</source>
      <translation>Radiografías en una carpeta por clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Data set for training, from readings</source>
      <translation>Conjunto de datos para entrenar, de las lecturas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>majority of the readers</source>
      <translation>mayoría de los lectores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>latest reading</source>
      <translation>última lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>only where all agree</source>
      <translation>solo si todos coinciden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those the table shows</source>
      <translation>las de la tabla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>those chosen</source>
      <translation>las elegidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>the model's call</source>
      <translation>la clasificación del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what readers said</source>
      <translation>lo que dijeron los lectores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>copies</source>
      <translation>copias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>links to the films</source>
      <translation>enlaces a las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>whole paths</source>
      <translation>rutas completas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Choose the file or folder</source>
      <translation>Elegir el archivo o la carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Write it</source>
      <translation>Escribirlo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>There is no film to export.</source>
      <translation>No hay radiografías que exportar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Sources are never moved or changed.</source>
      <translation>Los originales nunca se mueven ni cambian.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>Folder to fill</source>
      <translation>Carpeta que se llena</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>class by</source>
      <translation>clase según</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>of several readings</source>
      <translation>de varias lecturas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>as</source>
      <translation>como</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/export_dialog.py" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/figures_table.py" />
      <source>{data}, n = {n}. Interval: {method}</source>
      <translation>{data}, n = {n}. Intervalo: {method}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Tag</source>
      <translation>Etiqueta</translation>
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
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>Private: its meaning is the maker's</source>
      <translation>Privado: su significado es del fabricante</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_model.py" />
      <source>May tell who the patient is; Film &gt; Show patient identity shows it</source>
      <translation>Puede decir quién es el paciente; Radiografía &gt; Mostrar identidad del paciente lo muestra</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>The file notes nothing</source>
      <translation>El archivo no anota nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>No field holds these words</source>
      <translation>Ningún campo contiene estas palabras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Header of the film</source>
      <translation>Cabecera de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search tag, name or value</source>
      <translation>Buscar etiqueta, nombre o valor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Search the header</source>
      <translation>Buscar en la cabecera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Fields</source>
      <translation>Campos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy row</source>
      <translation>Copiar fila</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put the chosen row on the clipboard</source>
      <translation>Poner la fila elegida en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Copy all</source>
      <translation>Copiar todo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>Put all rows that are shown on the clipboard</source>
      <translation>Poner en el portapapeles todas las filas mostradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields; {covered:,} are covered (Film &gt; Show patient identity shows them)</source>
      <translation>{n:,} campos; {covered:,} están cubiertos (Radiografía &gt; Mostrar identidad del paciente los muestra)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header/header_window.py" />
      <source>{n:,} fields</source>
      <translation>{n:,} campos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>Reading the header…</source>
      <translation>Leyendo la cabecera…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/header_room.py" />
      <source>The header cannot be read: {reason}.</source>
      <translation>No se puede leer la cabecera: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check of a heat map</source>
      <translation>Comprobación de un mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Check the heat map of the film on screen (F5)</source>
      <translation>Comprobar el mapa de calor de la radiografía en pantalla (F5)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Stop this check</source>
      <translation>Detener esta comprobación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Progress of the check</source>
      <translation>Avance de la comprobación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with random weights</source>
      <translation>SSIM con pesos aleatorios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>random from the last layer down to ...</source>
      <translation>aleatorio desde la última capa hasta ...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Log-odds while parts are blanked</source>
      <translation>Log-odds mientras se borran partes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>share of the film's cells blanked</source>
      <translation>proporción de celdas borradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests and maps</source>
      <translation>Pruebas y mapas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM with the model's own map</source>
      <translation>SSIM con el mapa del propio modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>rank correlation</source>
      <translation>correlación de rangos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>limit of the mean SSIM</source>
      <translation>límite de la SSIM media</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hottest first</source>
      <translation>primero lo más caliente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>coldest first</source>
      <translation>primero lo más frío</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>at random</source>
      <translation>al azar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>the map itself</source>
      <translation>el propio mapa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Letters found are framed</source>
      <translation>Las letras halladas llevan marco</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>SSIM {ssim:z.2f}
probability {probability:.2f}</source>
      <translation>SSIM {ssim:z.2f}
probabilidad {probability:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>The map after this change, moved back, and the probability of {label}</source>
      <translation>El mapa tras este cambio, devuelto a su lugar, y la probabilidad de {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>down to {layer}</source>
      <translation>hasta {layer}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Can this heat map be believed?</source>
      <translation>¿Se puede creer este mapa de calor?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Random weights, layer by layer</source>
      <translation>Pesos aleatorios, capa por capa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Tests</source>
      <translation>Pruebas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>Under small changes of the film</source>
      <translation>Con cambios pequeños de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>With random weights from the last layer down</source>
      <translation>Con pesos aleatorios desde la última capa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>last</source>
      <translation>última</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/heat_check_window.py" />
      <source>hidden</source>
      <translation>oculta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Choose a film and press Check. The map is then held against maps of the same film shifted, mirrored and made noisy, against maps of random weights, and against what the answer really hangs on.</source>
      <translation>Elija una radiografía y pulse Comprobar. El mapa se compara con los de la misma radiografía desplazada, en espejo y con ruido, con mapas de pesos aleatorios, y con aquello de lo que depende de verdad la respuesta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model's answers are hidden while films are read blind, and its heat maps with them.</source>
      <translation>Las respuestas del modelo se ocultan mientras se lee a ciegas, y con ellas sus mapas de calor.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The model is still loading. The check begins when it stands.</source>
      <translation>El modelo aún se está cargando. La comprobación empieza cuando esté listo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The film is still being read. The check begins when it is shown.</source>
      <translation>La radiografía aún se está leyendo. La comprobación empieza cuando se muestre.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell left</source>
      <translation>una celda a la izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell right</source>
      <translation>una celda a la derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell up</source>
      <translation>una celda arriba</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>one cell down</source>
      <translation>una celda abajo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>a little noise</source>
      <translation>un poco de ruido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored</source>
      <translation>en espejo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>passed</source>
      <translation>superada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>n/a</source>
      <translation>n. a.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at least {limit:g}</source>
      <translation>SSIM {value:z.2f}, al menos {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>SSIM {value:z.2f}, at most {limit:g}</source>
      <translation>SSIM {value:z.2f}, como mucho {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:+z.2f} log-odds, at least {limit:g}</source>
      <translation>{value:+z.2f} log-odds, al menos {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.2f} times as dense, more than {limit:g}</source>
      <translation>{value:.2f} veces más denso, más de {limit:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the heat, at most {limit:.0%}</source>
      <translation>{value:.0%} del calor, como mucho {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{value:.0%} of the peak, below {limit:.0%}</source>
      <translation>{value:.0%} del máximo, menos de {limit:.0%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>peak in a corner</source>
      <translation>máximo en una esquina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>No heat speaks for {label}: there is nothing to test.</source>
      <translation>Ningún calor habla a favor de {label}: no hay nada que probar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>{method} for {label}. Its probability is {probability:.2f}.</source>
      <translation>{method} para {label}. Su probabilidad es {probability:.2f}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Over the small changes shown here its mean is {mean:.2f}, standard deviation {deviation:.2f}.</source>
      <translation>Con los cambios pequeños mostrados aquí su media es {mean:.2f}, desviación típica {deviation:.2f}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>Checked in {seconds:.1f} s.</source>
      <translation>Comprobado en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/heat_check/words.py" />
      <source>The call itself flips under: {changes}.</source>
      <translation>La propia clasificación cambia con: {changes}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Move the film</source>
      <translation>Mover la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the left button</source>
      <translation>arrastrar con el botón izquierdo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Grey scale (window)</source>
      <translation>Escala de grises (ventana)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drag with the right button</source>
      <translation>arrastrar con el botón derecho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Presets of the window</source>
      <translation>Ventanas predefinidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>right click</source>
      <translation>clic derecho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>Zoom at the pointer</source>
      <translation>Zoom en el puntero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>wheel</source>
      <translation>rueda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Fit to window</source>
      <translation>Ajustar a la ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>double click</source>
      <translation>doble clic</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <location filename="../../cxr_desktop/ui/opening.py" />
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films</source>
      <translation>Abrir radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/help.py" />
      <source>drop files or folders</source>
      <translation>soltar archivos o carpetas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way.</source>
      <translation>Hay trabajo en marcha.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It stops with the program. What was written so far is kept; what is still being computed is lost.</source>
      <translation>Se detiene con el programa. Lo escrito hasta ahora se conserva; lo que aún se está calculando se pierde.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>A training is running.</source>
      <translation>Hay un entrenamiento en marcha.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>It ends with the program. Every epoch that ended is kept, and the run can go on later.</source>
      <translation>Termina con el programa. Cada época acabada se conserva, y la ejecución puede seguir después.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>A training is running</source>
      <translation>Hay un entrenamiento en marcha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Work is under way</source>
      <translation>Hay trabajo en marcha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and close</source>
      <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Start again</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/leaving.py" />
      <source>Stop it and start again</source>
      <translation>Detener y reiniciar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>What happened</source>
      <translation>Lo ocurrido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>info</source>
      <translation>información</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>warning</source>
      <translation>aviso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Notices</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Details of the notice</source>
      <translation>Detalles del aviso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Choose a line to see its details.</source>
      <translation>Elija una línea para ver sus detalles.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Put the chosen lines with their details on the clipboard; all when none is chosen</source>
      <translation>Poner en el portapapeles las líneas elegidas con sus detalles; todas si no se elige ninguna</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Open log folder</source>
      <translation>Abrir carpeta del registro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>Show the log files in the file manager</source>
      <translation>Mostrar los archivos de registro en el gestor de archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/log_window.py" />
      <source>There is no log folder: {reason}.</source>
      <translation>No hay carpeta de registro: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The work ended with an error.</source>
      <translation>El trabajo terminó con un error.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The work was stopped.</source>
      <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The files are written.</source>
      <translation>Los archivos están escritos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The comparison of places is ready.</source>
      <translation>La comparación de lugares está lista.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The model is fitted to the place.</source>
      <translation>El modelo está ajustado al lugar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The training is over.</source>
      <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The heat map is checked.</source>
      <translation>El mapa de calor está comprobado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>The transfer is over.</source>
      <translation>La transferencia ha terminado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>1 film is classified.</source>
      <translation>1 radiografía está clasificada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/long_work.py" />
      <source>{n} films are classified.</source>
      <translation>{n} radiografías están clasificadas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Prediction</source>
      <translation>Predicción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/main_window.py" />
      <source>Measurements</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Nothing is measured on this film. Choose a tool above, or press its key, and draw on the film.</source>
      <translation>Nada se ha medido en esta radiografía. Elija una herramienta arriba, o pulse su tecla, y dibuje en la radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Open a film to measure on it.</source>
      <translation>Abra una radiografía para medir en ella.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Keep the tool after drawing</source>
      <translation>Conservar la herramienta tras dibujar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Otherwise the hand comes back; Shift keeps the tool once</source>
      <translation>Si no, vuelve la mano; Mayús conserva la herramienta una vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Measurements of this film</source>
      <translation>Mediciones de esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Take the last change back</source>
      <translation>Retirar el último cambio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Do it again</source>
      <translation>Hacerlo otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Words…</source>
      <translation>Texto…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Write on what is chosen (double click)</source>
      <translation>Escribir en lo elegido (doble clic)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete what is chosen</source>
      <translation>Borrar lo elegido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Put all figures on the clipboard as text</source>
      <translation>Poner todas las cifras en el portapapeles como texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete all</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Delete everything on this film; it can be undone</source>
      <translation>Borrar todo en esta radiografía; se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Draw the lines of the cardiothoracic ratio from the lung mask, to correct</source>
      <translation>Trazar las líneas del índice cardiotorácico a partir de la máscara pulmonar, para corregirlas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Looking for the heart…</source>
      <translation>Buscando el corazón…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>Proposal, not checked: CTR {ratio:.2f}: {verdict}</source>
      <translation>Propuesta, sin comprobar: ICT {ratio:.2f}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/measure/measure_panel.py" />
      <source>CTR {ratio:.2f}: {verdict}</source>
      <translation>ICT {ratio:.2f}: {verdict}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools, which have no room here</source>
      <translation>Más herramientas, que no caben aquí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/menus.py" />
      <source>More tools</source>
      <translation>Más herramientas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Best at hand</source>
      <translation>Lo mejor disponible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Apple GPU (MPS)</source>
      <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Measured on this machine</source>
      <translation>Medido en este equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>32 bit</source>
      <translation>32 bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_choice.py" />
      <source>Load a model</source>
      <translation>Cargar un modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>95 % interval</source>
      <translation>Intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured on</source>
      <translation>Medida en</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Interval by</source>
      <translation>Intervalo por</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model: {name}</source>
      <translation>Modelo: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>This model brings no card.</source>
      <translation>Este modelo no trae ficha.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Nobody has measured how well this model does.</source>
      <translation>Nadie ha medido cómo de bueno es este modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>In the order of the network's outputs</source>
      <translation>En el orden de las salidas de la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>preprocessing</source>
      <translation>preprocesado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What is done to a film before the network sees it</source>
      <translation>Lo que se hace con una radiografía antes de que la vea la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>temperature</source>
      <translation>temperatura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Divides the log-odds before they are shown</source>
      <translation>Divide los log-odds antes de mostrarlos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Probability of {label} from which a film is called that</source>
      <translation>Probabilidad de {label} desde la que una radiografía se clasifica así</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>operating point</source>
      <translation>punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>doubtful</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Calls in this band are marked</source>
      <translation>Las clasificaciones en esta banda se marcan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>base weights</source>
      <translation>pesos de base</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>What the file does not hold itself</source>
      <translation>Lo que el archivo mismo no contiene</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>parameters</source>
      <translation>parámetros</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Weights of the network</source>
      <translation>Pesos de la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>not said</source>
      <translation>no consta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>How it was trained</source>
      <translation>Cómo se entrenó</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Measured figures</source>
      <translation>Cifras medidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.1%} to {high:.1%}</source>
      <translation>{low:.1%} a {high:.1%}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>{low:.3f} to {high:.3f}</source>
      <translation>{low:.3f} a {high:.3f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/model_dialog.py" />
      <source>Layers of the network</source>
      <translation>Capas de la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Add a node...</source>
      <translation>Añadir un nodo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>Describe a machine that keeps films</source>
      <translation>Describir un equipo que guarda radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/empty_page.py" />
      <source>The libraries for it are not installed; {how}</source>
      <translation>Sus bibliotecas no están instaladas; {how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Hospital network</source>
      <translation>Red del hospital</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show patient identity</source>
      <translation>Mostrar identidad del paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Show names and numbers of patients here and on films</source>
      <translation>Mostrar nombres y números de pacientes aquí y en las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch...</source>
      <translation>Obtener...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Fetch the chosen studies or series into a folder</source>
      <translation>Obtener los estudios o series elegidos en una carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Send files...</source>
      <translation>Enviar archivos...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Choose DICOM files and send them to the chosen node</source>
      <translation>Elegir archivos DICOM y enviarlos al nodo elegido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{node} answered after {milliseconds:.0f} ms.</source>
      <translation>{node} respondió en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Remove a node</source>
      <translation>Quitar un nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Forget the node {node} ({place})?</source>
      <translation>¿Olvidar el nodo {node} ({place})?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
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
      <translation>Contraseña de {user} (no se guarda en disco):</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{what}…</source>
      <translation>{what}…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>1 study.</source>
      <translation>1 estudio.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} studies.</source>
      <translation>{n:,} estudios.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>The node has more; the first {n:,} are shown.</source>
      <translation>El nodo tiene más; se muestran los primeros {n:,}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen.</source>
      <translation>{n:,} elegidos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, 1 object.</source>
      <translation>{n:,} elegidos, 1 objeto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>{n:,} chosen, {objects:,} objects.</source>
      <translation>{n:,} elegidos, {objects:,} objetos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Folder for the films</source>
      <translation>Carpeta de las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>Files to send</source>
      <translation>Archivos que se envían</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/network_window.py" />
      <source>DICOM (*.dcm *.dicom);;All files (*)</source>
      <translation>DICOM (*.dcm *.dicom);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Ward PACS</source>
      <translation>PACS de planta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What you call it</source>
      <translation>Cómo lo llama usted</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Machine</source>
      <translation>Equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>pacs.example or 10.0.0.7</source>
      <translation>pacs.example o 10.0.0.7</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Name or number of the machine</source>
      <translation>Nombre o número del equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its AE title</source>
      <translation>Su título AE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Application entity title of the node, at most 16 characters</source>
      <translation>Título de entidad de aplicación del nodo, 16 caracteres como mucho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our AE title</source>
      <translation>Nuestro título AE</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The title that the node knows this program by</source>
      <translation>El título con que el nodo conoce este programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Base address of the DICOMweb service</source>
      <translation>Dirección base del servicio DICOMweb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Search prefix</source>
      <translation>Prefijo de búsqueda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for QIDO-RS, often nothing</source>
      <translation>Lo que sigue a la dirección para QIDO-RS, a menudo nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Retrieval prefix</source>
      <translation>Prefijo de obtención</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for WADO-RS, often nothing</source>
      <translation>Lo que sigue a la dirección para WADO-RS, a menudo nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Storage prefix</source>
      <translation>Prefijo de envío</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>What follows the address for STOW-RS, often nothing</source>
      <translation>Lo que sigue a la dirección para STOW-RS, a menudo nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Whom to log in as, if the service asks</source>
      <translation>Con qué usuario entrar, si el servicio lo pide</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Password in</source>
      <translation>Contraseña en</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>asked for each time</source>
      <translation>se pide cada vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Environment variable that holds the password</source>
      <translation>Variable de entorno con la contraseña</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Authorities</source>
      <translation>Autoridades</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>those of the system</source>
      <translation>las del sistema</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of who may vouch for the node</source>
      <translation>Archivo PEM de quién puede responder por el nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Our certificate</source>
      <translation>Nuestro certificado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file that shows the node who we are</source>
      <translation>Archivo PEM que dice al nodo quiénes somos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Its key</source>
      <translation>Su clave</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>in the same file</source>
      <translation>en el mismo archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>PEM file of our certificate's key, without a pass phrase</source>
      <translation>Archivo PEM de la clave de nuestro certificado, sin contraseña</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Connecting</source>
      <translation>Conectar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long connecting may take</source>
      <translation>Cuánto puede tardar en conectar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>An answer</source>
      <translation>Una respuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long one answer may take</source>
      <translation>Cuánto puede tardar una respuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>A transfer</source>
      <translation>Una transferencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>How long a whole transfer may take</source>
      <translation>Cuánto puede tardar una transferencia entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Add a node</source>
      <translation>Añadir un nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Node {name}</source>
      <translation>Nodo {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Secured by TLS</source>
      <translation>Protegido por TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>The node's certificate must carry its name</source>
      <translation>El certificado del nodo debe llevar su nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>At most</source>
      <translation>Como mucho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Passwords are never written to disk.</source>
      <translation>Las contraseñas nunca se escriben en el disco.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Choose...</source>
      <translation>Elegir...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/node_dialog.py" />
      <source>Certificates (*.pem *.crt *.key);;All files (*)</source>
      <translation>Certificados (*.pem *.crt *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Nodes</source>
      <translation>Nodos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Add...</source>
      <translation>Añadir...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Describe another node</source>
      <translation>Describir otro nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Edit...</source>
      <translation>Editar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Change the chosen node (Enter)</source>
      <translation>Cambiar el nodo elegido (Entrar)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Test</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Ask the chosen node whether it is there and takes us</source>
      <translation>Preguntar al nodo elegido si está y nos acepta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>Forget the chosen node; its films stay where they are</source>
      <translation>Olvidar el nodo elegido; sus radiografías quedan donde están</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, TLS</source>
      <translation>{name}: {place}, TLS</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/nodes_card.py" />
      <source>{name}: {place}, not secured</source>
      <translation>{name}: {place}, sin protección</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Doe, *Jane or Doe^J*</source>
      <translation>García, *María o García^M*</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Family^Given; without a * names that begin so</source>
      <translation>Apellido^Nombre; sin * los nombres que empiezan así</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Patient &amp;ID</source>
      <translation>&amp;ID del paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The patient's number; * and ? stand for letters</source>
      <translation>El número del paciente; * y ? sustituyen letras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>A&amp;ccession</source>
      <translation>N.º de a&amp;cceso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>The examination's number; * and ? stand for letters</source>
      <translation>El número del examen; * y ? sustituyen letras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>F&amp;rom</source>
      <translation>D&amp;esde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>First day of the study, year-month-day; empty for any</source>
      <translation>Primer día del estudio, año-mes-día; vacío para cualquiera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;To</source>
      <translation>&amp;Hasta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Last day of the study, year-month-day; empty for any</source>
      <translation>Último día del estudio, año-mes-día; vacío para cualquiera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find studies</source>
      <translation>Buscar estudios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>What the study was made with</source>
      <translation>Con qué se hizo el estudio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Modality</source>
      <translation>Modalidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Ask the chosen node (Enter)</source>
      <translation>Preguntar al nodo elegido (Entrar)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>Stop asking</source>
      <translation>Dejar de preguntar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>&amp;Modality</source>
      <translation>&amp;Modalidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/query_form.py" />
      <source>{text} is no day; write it as 2026-01-31</source>
      <translation>{text} no es un día; escríbalo como 2026-01-31</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send to a node</source>
      <translation>Enviar a un nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node to send to</source>
      <translation>Nodo al que se envía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send the objects</source>
      <translation>Enviar los objetos</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Send nothing</source>
      <translation>No enviar nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Node</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>Looking at the files…</source>
      <translation>Mirando los archivos…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/send_dialog.py" />
      <source>There is nothing to send.</source>
      <translation>No hay nada que enviar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Accession</source>
      <translation>Acceso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/studies_view.py" />
      <source>Studies found</source>
      <translation>Estudios hallados</translation>
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
      <translation>Avance de la transferencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Stop; what came whole is kept</source>
      <translation>Detener; lo que llegó entero se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Open the films</source>
      <translation>Abrir las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Show them in the main window</source>
      <translation>Mostrarlas en la ventana principal</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Which were not sent</source>
      <translation>Cuáles no se enviaron</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Every file that the node did not take, and why</source>
      <translation>Cada archivo que el nodo no aceptó y por qué</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/transfers_card.py" />
      <source>Transfers</source>
      <translation>Transferencias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The hospital network is off until a node is configured</source>
      <translation>La red del hospital está apagada hasta que se configure un nodo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>A node is a machine that keeps films: a PACS that speaks DICOM, or a DICOMweb service. With one configured, studies are found by name, number, date or accession, and fetched into a folder.

The program listens at no port, asks only what you ask, and sends nothing without a click that names the target.</source>
      <translation>Un nodo es un equipo que guarda radiografías: un PACS que habla DICOM, o un servicio DICOMweb. Con uno configurado se buscan estudios por nombre, número, fecha o acceso, y se obtienen en una carpeta.

El programa no escucha en ningún puerto, pregunta solo lo que usted pregunta, y no envía nada sin un clic que nombre el destino.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>No study matches.</source>
      <translation>Ningún estudio coincide.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Fill in a field and press Find. A * stands for any letters.</source>
      <translation>Rellene un campo y pulse Buscar. Un * sustituye cualquier letra.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Patient {n}</source>
      <translation>Paciente {n}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>To {node}: {state}</source>
      <translation>A {node}: {state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>From {node}: {state}</source>
      <translation>De {node}: {state}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} de {all:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), secured by TLS.</source>
      <translation>1 objeto va a {node} ({place}), protegido por TLS.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>1 object goes to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>1 objeto va a {node} ({place}), sin protección: otros en la red pueden leerlo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), secured by TLS.</source>
      <translation>{n:,} objetos van a {node} ({place}), protegidos por TLS.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>{n:,} objects go to {node} ({place}), not secured: others on the network can read along.</source>
      <translation>{n:,} objetos van a {node} ({place}), sin protección: otros en la red pueden leerlos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send 1 object to {node}</source>
      <translation>Enviar 1 objeto a {node}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Send {n:,} objects to {node}</source>
      <translation>Enviar {n:,} objetos a {node}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>All of them say that the patient's identity was removed.</source>
      <translation>Todos dicen que se retiró la identidad del paciente.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in 1 object.</source>
      <translation>Va la identidad de un paciente, en 1 objeto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of one patient goes along, in {n:,} objects.</source>
      <translation>Va la identidad de un paciente, en {n:,} objetos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>The identity of {patients:,} patients goes along, in {n:,} objects.</source>
      <translation>Va la identidad de {patients:,} pacientes, en {n:,} objetos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}), and {n:,} more.</source>
      <translation>Omitidos: {file} ({reason}), y {n:,} más.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/network/words.py" />
      <source>Left out: {file} ({reason}).</source>
      <translation>Omitido: {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Information</source>
      <translation>Información</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Warning</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Open the log</source>
      <translation>Abrir el registro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close the notice</source>
      <translation>Cerrar el aviso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/notice_bar.py" />
      <source>and {n:,} more</source>
      <translation>y {n:,} más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Open a folder of films</source>
      <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/opening.py" />
      <source>Films ({patterns});;All files (*)</source>
      <translation>Radiografías ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Hidden</source>
      <translation>Oculto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>while films are read blind</source>
      <translation>mientras se lee a ciegas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>Computing…</source>
      <translation>Calculando…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>No model</source>
      <translation>Sin modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>is being loaded</source>
      <translation>se está cargando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/pane_desk.py" />
      <source>outside its scope</source>
      <translation>fuera de su ámbito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/parts.py" />
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/patients_room.py" />
      <source>Films may be missing: {folder} {reason}.</source>
      <translation>Pueden faltar radiografías: {folder} {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Colours are relative to the map's own peak: they say where, not how much.</source>
      <translation>Los colores son relativos al máximo del propio mapa: dicen dónde, no cuánto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat map on or off</source>
      <translation>Mapa de calor sí o no</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How the heat map is made</source>
      <translation>Cómo se hace el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} (seconds)</source>
      <translation>{method} (segundos)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Class the heat map speaks for</source>
      <translation>Clase a favor de la que habla el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>The heat map shows what speaks for this class</source>
      <translation>El mapa de calor muestra lo que habla a favor de esta clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Predicted class</source>
      <translation>Clase predicha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>All of them are readable with colour-blindness</source>
      <translation>Todos se distinguen con daltonismo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>opacity</source>
      <translation>opacidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>How strongly the heat covers the film</source>
      <translation>Con qué fuerza cubre el calor la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Heat below this share of the map's peak is not drawn</source>
      <translation>El calor bajo esta proporción del máximo no se dibuja</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>hide below</source>
      <translation>ocultar bajo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Contour only</source>
      <translation>Solo contorno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Shade what the model did not see</source>
      <translation>Sombrear lo que el modelo no vio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Darken the film outside the model's field of view, also without the heat map</source>
      <translation>Oscurecer la radiografía fuera del campo de visión del modelo, también sin mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Progress of the heat map</source>
      <translation>Avance del mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Heat map</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>method</source>
      <translation>método</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>for class</source>
      <translation>para la clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>colours</source>
      <translation>colores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>this class</source>
      <translation>esta clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{method} for {label} · {time}</source>
      <translation>{method} para {label} · {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>No evidence found: nothing on this film speaks for {label}, so nothing is drawn.</source>
      <translation>Sin indicios: nada en esta radiografía habla a favor de {label}, así que no se dibuja nada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Computing...</source>
      <translation>Calculando...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>{what}...</source>
      <translation>{what}...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>On   {key}</source>
      <translation>Sí   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/overlay_card.py" />
      <source>Off   {key}</source>
      <translation>No   {key}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of {label}</source>
      <translation>Probabilidad de {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>not known yet</source>
      <translation>aún no se conoce</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>{probability}; operating point {point:.2f}</source>
      <translation>{probability}; punto de operación {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>operating point {point:.2f}</source>
      <translation>punto de operación {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/probability_bar.py" />
      <source>Probability of each class</source>
      <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No film</source>
      <translation>Sin radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Open a folder or drop a film to see what the network says of it.</source>
      <translation>Abra una carpeta o suelte una radiografía para ver qué dice la red de ella.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Loading the model...</source>
      <translation>Cargando el modelo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>until you have decided</source>
      <translation>hasta que usted decida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>No result</source>
      <translation>Sin resultado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/result_card.py" />
      <source>Film unreadable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How much the probability varies over the model's ensemble of last layers, each fitted to another draw of the training films: one standard deviation, in percent points. Large where the training films leave open what the answer is.</source>
      <translation>Cuánto varía la probabilidad entre las últimas capas del conjunto, cada una ajustada a otro sorteo de las radiografías de entrenamiento: una desviación típica, en puntos porcentuales. Es grande donde las radiografías de entrenamiento dejan abierta la respuesta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>spread</source>
      <translation>dispersión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>How far the film lies from those the model learned from, by what the network sees in it, as a share of the guard's limit: from 100 % on it is outside.</source>
      <translation>Cuánto se aleja la radiografía de las que enseñaron al modelo, por lo que la red ve en ella, como proporción del límite de la guarda: desde el 100 % está fuera.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>distance</source>
      <translation>distancia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>&lt; ± 0.1 points</source>
      <translation>&lt; ± 0,1 puntos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>± {value:.1f} points</source>
      <translation>± {value:.1f} puntos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike both</source>
      <translation>ninguna: distinta de ambas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>none: unlike all</source>
      <translation>ninguna: distinta de todas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>both: cannot be told</source>
      <translation>ambas: no se distinguen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>all: cannot be told</source>
      <translation>todas: no se distinguen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{n:,} of {label}</source>
      <translation>{n:,} de {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>The classes that cannot be ruled out. On films like those it was fitted on ({counts}) the set holds the truth in at least {held}, for each class. One class is an answer; several cannot be told apart; none means that the film is unlike all of them.</source>
      <translation>Las clases que no se pueden descartar. En radiografías como las de su ajuste ({counts}) el conjunto contiene la verdadera en al menos el {held}, en cada clase. Una clase es una respuesta; varias no se pueden distinguir; ninguna significa que la radiografía no se parece a ninguna.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>does not hold outside</source>
      <translation>no vale fuera de ámbito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>set at {held}</source>
      <translation>conjunto al {held}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/scope_wording.py" />
      <source>{percent} of the limit</source>
      <translation>{percent} del límite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Distance between what the network sees in both films; it has no unit, smaller is more alike.</source>
      <translation>Distancia entre lo que la red ve en ambas radiografías; no tiene unidad, menos es más parecido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The model keeps none of its training films.</source>
      <translation>El modelo no conserva ninguna de sus radiografías de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The nearest film is {label}</source>
      <translation>La más próxima es {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>All {n} nearest films are {label}</source>
      <translation>Las {n} más próximas son {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The {n} nearest films: {counts}</source>
      <translation>Las {n} más próximas: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{most} of {n} nearest films are {label}</source>
      <translation>{most} de las {n} más próximas son {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Similar training films</source>
      <translation>Radiografías de entrenamiento similares</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Where are they?</source>
      <translation>¿Dónde están?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Choose the folder of the films that the model was trained on</source>
      <translation>Elegir la carpeta de las radiografías con que se entrenó el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Stop looking</source>
      <translation>Dejar de buscar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to the film before</source>
      <translation>Volver a la radiografía de antes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Hide similar training films</source>
      <translation>Ocultar radiografías de entrenamiento similares</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Show similar training films</source>
      <translation>Mostrar radiografías de entrenamiento similares</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>The film is unlike all of them. {nearest}, far away.</source>
      <translation>La radiografía no se parece a ninguna. {nearest}, muy lejos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Back to {film}</source>
      <translation>Volver a {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} (this film) · distance {distance:.1f}</source>
      <translation>{label} (esta radiografía) · distancia {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>{label} · distance {distance:.1f}</source>
      <translation>{label} · distancia {distance:.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>Open {film}</source>
      <translation>Abrir {film}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/similar_card.py" />
      <source>film {name}</source>
      <translation>radiografía {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Research use, not for diagnosis.</source>
      <translation>Uso en investigación, no para diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>the most probable class</source>
      <translation>la clase más probable</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Called: the most probable.</source>
      <translation>Asignada: la más probable.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called from {point} on</source>
      <translation>se asigna desde {point}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Doubtful</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>called {label} from {point} on</source>
      <translation>se asigna {label} desde {point}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>leans to {label}</source>
      <translation>se inclina a {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The probability of {label} is {probability}.</source>
      <translation>La probabilidad de {label} es {probability}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The operating point decides the call: {second} from {point} on, {first} below.</source>
      <translation>El punto de operación decide: {second} desde {point}, {first} por debajo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>It was chosen so that few are missed, and need not be 50 %.</source>
      <translation>Se eligió para que se escapen pocas, y no tiene por qué ser el 50 %.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Between {low} and {high} a small change of the film can change the call.</source>
      <translation>Entre {low} y {high} un cambio pequeño de la radiografía puede cambiar la clasificación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>SHA-256 of the model's file: {digest}</source>
      <translation>SHA-256 del archivo del modelo: {digest}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>calibrated</source>
      <translation>calibrado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>How the network's scores were turned into probabilities.</source>
      <translation>Cómo las puntuaciones de la red se convirtieron en probabilidades.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>at this point</source>
      <translation>en este punto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Measured at the operating point; 95 % interval in brackets.</source>
      <translation>Medido en el punto de operación; intervalo del 95 % entre corchetes.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>The network runs on {device} in {precision}.</source>
      <translation>La red funciona en {device} con {precision}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>time</source>
      <translation>tiempo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>Preprocessing and network for this film.</source>
      <translation>Preprocesado y red para esta radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>model saw</source>
      <translation>vio el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>What of the film the network saw.</source>
      <translation>Lo que la red vio de la radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>temperature {value:g}</source>
      <translation>temperatura {value:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>not measured</source>
      <translation>no medido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>sens</source>
      <translation>sens.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>spec</source>
      <translation>esp.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{size} pixels</source>
      <translation>{size} píxeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>whole film</source>
      <translation>radiografía entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>centre crop, {percent} of the film</source>
      <translation>recorte central, {percent} de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/prediction/wording.py" />
      <source>crop, {percent} of the film</source>
      <translation>recorte, {percent} de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent folders</source>
      <translation>Carpetas recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent studies</source>
      <translation>Estudios recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent models</source>
      <translation>Modelos recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Recent reports</source>
      <translation>Informes recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Small pictures of films</source>
      <translation>Imágenes pequeñas de las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again when a folder is opened</source>
      <translation>Se hace otra vez al abrir una carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Fixed layers of the network</source>
      <translation>Capas fijas de la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Made again at the next start, in some seconds</source>
      <translation>Se hace otra vez en el próximo inicio, en unos segundos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Values of training films</source>
      <translation>Valores de radiografías de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Computed again at the next training, which takes longer</source>
      <translation>Se calcula otra vez en el próximo entrenamiento, que tarda más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Checks of data sets</source>
      <translation>Comprobaciones de conjuntos de datos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Every film of a data set is read again at the next check</source>
      <translation>En la próxima comprobación se lee otra vez cada radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Remembered</source>
      <translation>Recordado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Kept to be quicker</source>
      <translation>Guardado para ir más rápido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>All of it can be made again; nothing of your work is in it.</source>
      <translation>Todo ello se puede hacer otra vez; nada de su trabajo está ahí.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>1 entry</source>
      <translation>1 entrada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} entries</source>
      <translation>{n} entradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty this list; the files themselves stay</source>
      <translation>Vaciar esta lista; los archivos mismos quedan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Clear...</source>
      <translation>Vaciar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Being measured...</source>
      <translation>Midiendo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>Empty</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>less than 1 MB</source>
      <translation>menos de 1 MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/files_page.py" />
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/pages.py" />
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Restore defaults</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Only those of this page; it can be undone</source>
      <translation>Solo los de esta página; se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The defaults of this page are back.</source>
      <translation>Vuelven los valores de fábrica de esta página.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Take them away again</source>
      <translation>Quitarlas otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>The language changes at the next start.</source>
      <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/preferences_dialog.py" />
      <source>Start again now</source>
      <translation>Reiniciar ahora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the window looks and speaks.</source>
      <translation>Cómo se ve y habla la ventana.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Dark like a reading room, or light</source>
      <translation>Oscuro como una sala de lectura, o claro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Of menus and sentences; takes effect at the next start</source>
      <translation>De menús y frases; vale desde el próximo inicio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As a share of the size that the desktop asks for</source>
      <translation>Como proporción del tamaño que pide el escritorio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Tell me when long work ends while I am in another program</source>
      <translation>Avisarme cuando termine un trabajo largo mientras estoy en otro programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A message of the desktop, after work of more than ten seconds</source>
      <translation>Un aviso del escritorio, tras trabajos de más de diez segundos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Viewing</source>
      <translation>Visualización</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How films are shown. Nothing here changes what the model sees.</source>
      <translation>Cómo se muestran las radiografías. Nada de aquí cambia lo que ve el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep zoom, place and window from film to film</source>
      <translation>Conservar zoom, posición y ventana de una a otra</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw the graphics of DICOM files</source>
      <translation>Dibujar los gráficos de archivos DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide what the shutter of a DICOM file covers</source>
      <translation>Ocultar lo que cubre el obturador de un archivo DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keep the tool in hand after something is drawn</source>
      <translation>Conservar la herramienta tras dibujar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Beside the films</source>
      <translation>Junto a las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the tree at the left shows</source>
      <translation>Lo que muestra el árbol de la izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients and studies</source>
      <translation>Pacientes y estudios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Panes compared</source>
      <translation>Paneles comparados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How many films are shown side by side</source>
      <translation>Cuántas radiografías se muestran lado a lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Enlarge compared films together</source>
      <translation>Ampliar a la vez las radiografías comparadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Move compared films together</source>
      <translation>Mover a la vez las radiografías comparadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Window compared films together</source>
      <translation>Misma ventana en las radiografías comparadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map of where the network looked is made and drawn.</source>
      <translation>Cómo se hace y se dibuja el mapa de dónde miró la red.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the heat map</source>
      <translation>Mostrar el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How the map is made</source>
      <translation>Cómo se hace el mapa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Relative to the map's own peak</source>
      <translation>Relativos al máximo del propio mapa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How much the strongest heat covers the film</source>
      <translation>Cuánto cubre la radiografía el calor más fuerte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Share of the peak below which nothing is drawn</source>
      <translation>Proporción del máximo bajo la que no se dibuja nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Draw only the edge of the heat</source>
      <translation>Dibujar solo el borde del calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show the most similar training films</source>
      <translation>Mostrar las radiografías de entrenamiento más similares</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>How you read films yourself, and what of the results is counted.</source>
      <translation>Cómo lee usted mismo, y qué de los resultados se cuenta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Hide the model's answer until I have decided</source>
      <translation>Ocultar la respuesta del modelo hasta que yo decida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Which film comes next; by name while you read blind</source>
      <translation>Qué radiografía viene después; por nombre mientras se lee a ciegas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>As in the list</source>
      <translation>Como en la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Most doubtful first</source>
      <translation>Las más dudosas primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Likely wrong labels first</source>
      <translation>Etiquetas quizá erróneas primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Count films outside the model's scope</source>
      <translation>Contar radiografías fuera del ámbito del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Model and device</source>
      <translation>Modelo y dispositivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Where the network runs. The model itself is chosen in the menu Model.</source>
      <translation>Dónde funciona la red. El modelo se elige en el menú Modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>A device that is not there leaves the one in use</source>
      <translation>Un dispositivo que no existe deja el que está en uso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Numbers that the network computes with</source>
      <translation>Números con que calcula la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>What the program remembers, and what it keeps only to be quicker.</source>
      <translation>Lo que el programa recuerda, y lo que guarda solo para ir más rápido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Patients' identity is hidden until you ask for it.</source>
      <translation>La identidad de los pacientes está oculta hasta que usted la pida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Show patients' names and numbers from the start</source>
      <translation>Mostrar nombres y números de pacientes desde el inicio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Otherwise they are hidden at every start, and the menu Film shows them</source>
      <translation>Si no, se ocultan en cada inicio, y el menú Radiografía los muestra</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/rows.py" />
      <source>The keys of every action. Press others to change them.</source>
      <translation>Las teclas de cada acción. Pulse otras para cambiarlas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Find an action or a key</source>
      <translation>Buscar una acción o tecla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Actions and their keys</source>
      <translation>Acciones y sus teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>New keys</source>
      <translation>Teclas nuevas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Set</source>
      <translation>Asignar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys instead of its own</source>
      <translation>Dar a la acción elegida estas teclas en vez de las suyas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action these keys too</source>
      <translation>Dar a la acción elegida también estas teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>No keys</source>
      <translation>Sin teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Leave the chosen action without keys</source>
      <translation>Dejar la acción elegida sin teclas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Usual keys</source>
      <translation>Teclas habituales</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Give the chosen action its usual keys again</source>
      <translation>Devolver a la acción elegida sus teclas habituales</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Not the usual keys</source>
      <translation>No son las teclas habituales</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} ends or leaves things everywhere, so no action can have it.</source>
      <translation>{key} termina o deja cosas en todas partes, así que ninguna acción puede tenerla.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>{key} belongs to “{owner}”.</source>
      <translation>{key} pertenece a «{owner}».</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>Take it from there</source>
      <translation>Quitársela</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>“{owner}” is left without this key</source>
      <translation>«{owner}» se queda sin esta tecla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences/shortcuts_page.py" />
      <source>While the reading dock is open, {key} is a key of reading.</source>
      <translation>Mientras el panel de lectura está abierto, {key} es una tecla de lectura.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Nothing goes out by itself: no telemetry, no search for updates, no account.</source>
      <translation>Nada sale por sí solo: sin telemetría, sin búsqueda de actualizaciones, sin cuenta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Films and results leave this machine only where you say so: an export, a copy, a send to a hospital node.</source>
      <translation>Radiografías y resultados salen de este equipo solo donde usted lo dice: una exportación, una copia, un envío a un nodo del hospital.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Weights made on ImageNet are fetched from the internet only when you ask for them.</source>
      <translation>Los pesos hechos con ImageNet se obtienen de internet solo cuando usted los pide.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Settings, the log and the study lie in your own folders.</source>
      <translation>Preferencias, registro y estudio están en sus propias carpetas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Clear “{name}”?</source>
      <translation>¿Vaciar «{name}»?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>What leaves this machine</source>
      <translation>Lo que sale de este equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>Window presets</source>
      <translation>Ventanas predefinidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} opens the menu {menu}.</source>
      <translation>{key} abre el menú {menu}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/preferences_room.py" />
      <source>{key} holds the film of the second window.</source>
      <translation>{key} fija la radiografía de la segunda ventana.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>All films of the list are read.</source>
      <translation>Todas las radiografías de la lista están leídas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>the program ends</source>
      <translation>el programa termina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>another study is in use</source>
      <translation>se está usando otro estudio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>The note on {film} cannot be kept: {reason}.</source>
      <translation>No se puede guardar la nota sobre {film}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list inside the model's scope yet.</source>
      <translation>Nadie ha leído aún una radiografía de esta lista dentro del ámbito del modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Nobody has read a film of this list yet.</source>
      <translation>Nadie ha leído aún una radiografía de esta lista.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>95 % intervals in brackets. Truth is what the names of the films' folders say; unsure counts as none.</source>
      <translation>Intervalos del 95 % entre corchetes. La clase verdadera es lo que dicen los nombres de las carpetas; «no segura» cuenta como ninguna.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>1 read film is outside the model's scope and not counted.</source>
      <translation>1 radiografía leída está fuera del ámbito del modelo y no se cuenta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>{n:,} read films are outside the model's scope and not counted.</source>
      <translation>{n:,} radiografías leídas están fuera del ámbito del modelo y no se cuentan.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers</source>
      <translation>Lectores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers against each other</source>
      <translation>Lectores entre sí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/reading_room.py" />
      <source>Readers' report</source>
      <translation>Informe de lectores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent &amp;folders</source>
      <translation>&amp;Carpetas recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent st&amp;udies</source>
      <translation>Est&amp;udios recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>&amp;Recent models</source>
      <translation>&amp;Modelos recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Recent re&amp;ports</source>
      <translation>Info&amp;rmes recientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>None yet</source>
      <translation>Aún ninguna</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Empty this list</source>
      <translation>Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>Bring the list back</source>
      <translation>Recuperar la lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>{path} (not there)</source>
      <translation>{path} (no está)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/recent_menu.py" />
      <source>It was moved or deleted, or its disk is not connected.</source>
      <translation>Se movió o se borró, o su disco no está conectado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>only films shown</source>
      <translation>solo las mostradas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count the films that pass the filter instead of all that have an answer</source>
      <translation>Contar las radiografías que pasan el filtro en vez de todas las que tienen respuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>films outside the scope too</source>
      <translation>también las de fuera de ámbito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Count films outside the model's scope, of which its figures say nothing</source>
      <translation>Contar radiografías fuera del ámbito del modelo, de las que sus cifras no dicen nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Show the films outside the model's scope</source>
      <translation>Mostrar las radiografías fuera del ámbito del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Use the model's own operating point again</source>
      <translation>Usar otra vez el punto de operación del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Back to {point:.2f}</source>
      <translation>Volver a {point:.2f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>No film to count</source>
      <translation>Ninguna radiografía que contar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>from {point:.2f}: {counts}</source>
      <translation>desde {point:.3f}: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>Folder names tell no truth, hence no sensitivity or specificity.</source>
      <translation>Los nombres de carpeta no dicen la clase verdadera, así que no hay sensibilidad ni especificidad.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{figure} of {n:,} films</source>
      <translation>{figure} de {n:,} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{sizes}; with 95 % intervals (Wilson)</source>
      <translation>{sizes}; con intervalos del 95 % (Wilson)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>specificity</source>
      <translation>especificidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is counted too</source>
      <translation>1 radiografía fuera de ámbito se cuenta también</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>1 film outside the scope is not counted</source>
      <translation>1 radiografía fuera de ámbito no se cuenta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are counted too</source>
      <translation>{n:,} radiografías fuera de ámbito se cuentan también</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/counts_card.py" />
      <source>{n:,} films outside the scope are not counted</source>
      <translation>{n:,} radiografías fuera de ámbito no se cuentan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/delegates.py" />
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>unreadable</source>
      <translation>ilegible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Wrong</source>
      <translation>Erróneas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the folder's name</source>
      <translation>La clasificación difiere del nombre de la carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Close to the operating point</source>
      <translation>Cerca del punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside</source>
      <translation>Fuera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Outside the model's scope: it may not be asked about these</source>
      <translation>Fuera del ámbito del modelo: no se le puede preguntar por ellas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Disagree</source>
      <translation>Discrepan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>La clasificación difiere de la verdadera, o de la lectura si aquella no se conoce</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unread</source>
      <translation>No leídas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not read yet</source>
      <translation>Aún no leídas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Unreadable</source>
      <translation>Ilegibles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Cannot be read or classified</source>
      <translation>No se pueden leer o clasificar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter: p&gt;0.8, label:PNEUMONIA, wrong, unread, a name</source>
      <translation>Filtro: p&gt;0.8, label:PNEUMONIA, wrong, unread, un nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Filter of the results</source>
      <translation>Filtro de los resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Which films are shown; Esc clears, Return goes to the films</source>
      <translation>Qué radiografías se muestran; Esc lo vacía, Entrar va a las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>The words of the filter</source>
      <translation>Las palabras del filtro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Words of the filter</source>
      <translation>Palabras del filtro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>Not understood: {reason}.</source>
      <translation>No se entiende: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/filter_row.py" />
      <source>{tip} ({words})</source>
      <translation>{tip} ({words})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>Films by calibrated probability. Drag the line to see what another operating point calls; nothing is changed.</source>
      <translation>Radiografías por probabilidad calibrada. Arrastre la línea para ver qué asigna otro punto de operación; nada cambia por ello.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>without a known truth</source>
      <translation>sin clase verdadera conocida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {counts}</source>
      <translation>{low:.3f} a {high:.3f}: {counts}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: 1 film</source>
      <translation>{low:.3f} a {high:.3f}: 1 radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{low:.3f} to {high:.3f}: {n} films</source>
      <translation>{low:.3f} a {high:.3f}: {n} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/histogram.py" />
      <source>{n} films</source>
      <translation>{n} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>A second model's answers about the same films beside the first's</source>
      <translation>Las respuestas de un segundo modelo sobre las mismas radiografías junto a las del primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Second model</source>
      <translation>Segundo modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Compare…</source>
      <translation>Comparar…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Kappa, McNemar and DeLong of two models</source>
      <translation>Kappa, McNemar y DeLong de dos modelos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Show films instead of rows</source>
      <translation>Mostrar radiografías en vez de filas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>one model</source>
      <translation>un modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Hidden while films are read blind.</source>
      <translation>Oculto mientras se lee a ciegas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The films are being looked for.</source>
      <translation>Se buscan las radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>Open a folder of chest X-rays: its films are listed here, to be classified all at once.</source>
      <translation>Abra una carpeta de radiografías de tórax: aquí se listan, para clasificarlas todas de una vez.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>No film matches the filter.</source>
      <translation>Ninguna radiografía cumple el filtro.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>none classified yet</source>
      <translation>aún ninguna clasificada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} classified</source>
      <translation>{n:,} clasificadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_panel.py" />
      <source>{n:,} chosen</source>
      <translation>{n:,} elegidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Click sorts, drag moves, right click chooses columns</source>
      <translation>Clic ordena, arrastrar mueve, clic derecho elige columnas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/results_view.py" />
      <source>Results as pictures</source>
      <translation>Resultados como imágenes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Classify all</source>
      <translation>Clasificar todas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Stop after the film under way; what is done stays done</source>
      <translation>Detener tras la radiografía en curso; lo hecho se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Waiting for the film under way</source>
      <translation>Esperando a la radiografía en curso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Films classified</source>
      <translation>Radiografías clasificadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <source>Looking for films…</source>
      <translation>Buscando radiografías…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>{done:,} of {total:,} films</source>
      <translation>{done:,} de {total:,} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/results/run_row.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{number} films/s</source>
      <translation>{number} radiografías/s</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>flag</source>
      <translation>marca</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>next unread film</source>
      <translation>siguiente no leída</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Keys of reading</source>
      <translation>Teclas de lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>While the reading panel is open these keys come before those of the same name elsewhere.</source>
      <translation>Mientras el panel de lectura está abierto, estas teclas van antes que las iguales de otras partes.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>Each line needs a key.</source>
      <translation>Cada línea necesita una tecla.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/keys_dialog.py" />
      <source>{key} can do only one thing.</source>
      <translation>{key} solo puede hacer una cosa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>by name</source>
      <translation>por nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>doubtful first</source>
      <translation>dudosas primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>likely wrong labels first</source>
      <translation>etiquetas quizá erróneas primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Who reads: choose a name, or type a new one and press Enter</source>
      <translation>Quién lee: elija un nombre, o escriba uno nuevo y pulse Entrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>your name</source>
      <translation>su nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Blind: hide the model until I have decided</source>
      <translation>A ciegas: ocultar el modelo hasta que decida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Order of reading</source>
      <translation>Orden de lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Mark this film to come back to</source>
      <translation>Marcar esta radiografía para volver a ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Note about this film</source>
      <translation>Nota sobre esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Take the last decision, flag or note back</source>
      <translation>Retirar la última decisión, marca o nota</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Next unread</source>
      <translation>Siguiente no leída</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Readers' report…</source>
      <translation>Informe de lectores…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>How well each reader read</source>
      <translation>Cómo de bien leyó cada lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Keys…</source>
      <translation>Teclas…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Films read</source>
      <translation>Radiografías leídas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is unsure</source>
      <translation>Esta radiografía no es segura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>This film is {label}</source>
      <translation>Esta radiografía es {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Go to the next film without a reading</source>
      <translation>Ir a la siguiente radiografía sin lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>read {read:,} of {total:,}</source>
      <translation>leídas {read:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Type your name above: every reading belongs to a reader.</source>
      <translation>Escriba su nombre arriba: cada lectura pertenece a un lector.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>The model's answer is hidden until you have decided.</source>
      <translation>La respuesta del modelo está oculta hasta que usted decida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>Not read yet.</source>
      <translation>Aún no leída.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {first} first, then {second}.</source>
      <translation>Dijo primero {first}, luego {second}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}. Press it again to go on, or another to change your mind.</source>
      <translation>Dijo {label}. Pulse otra vez para seguir, u otra tecla para cambiar de opinión.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/review/review_panel.py" />
      <source>You said {label}.</source>
      <translation>Dijo {label}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Second window</source>
      <translation>Segunda ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Hold</source>
      <translation>Fijar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Keep this film while the list goes on</source>
      <translation>Conservar esta radiografía mientras la lista sigue</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Show where the network looked, in this window</source>
      <translation>Mostrar dónde miró la red, en esta ventana</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Nothing but the film on this monitor</source>
      <translation>Solo la radiografía en este monitor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Actual size</source>
      <translation>Tamaño real</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/second_window.py" />
      <source>Reset window and zoom</source>
      <translation>Restablecer ventana y zoom</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Drop a folder of films from another place</source>
      <translation>Suelte una carpeta de radiografías de otro lugar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>They are compared with the films that the model was validated on: do they look alike to the network, are its probabilities spread alike, how common is the disease among them?</source>
      <translation>Se comparan con las radiografías con que se validó el modelo: ¿son iguales para la red, se reparten igual sus probabilidades, es igual de frecuente la enfermedad entre ellas?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes count as labels; none are needed. No film is moved or changed.</source>
      <translation>Las carpetas con nombres de las clases del modelo cuentan como etiquetas; no hacen falta. Ninguna radiografía se mueve ni cambia.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Folders named like the model's classes ({classes}) count as labels; none are needed. No film is moved or changed.</source>
      <translation>Las carpetas con nombres de las clases del modelo ({classes}) cuentan como etiquetas; no hacen falta. Ninguna radiografía se mueve ni cambia.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose folder...</source>
      <translation>Elegir carpeta...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Choose the folder of the films</source>
      <translation>Elegir la carpeta de las radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare the films that were compared last</source>
      <translation>Comparar las radiografías comparadas la última vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Progress of the comparison</source>
      <translation>Avance de la comparación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Compare “{name}” again</source>
      <translation>Comparar «{name}» otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/empty_page.py" />
      <source>Comparing {folder}…</source>
      <translation>Comparando {folder}…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>validation films</source>
      <translation>radiografías de validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/legend.py" />
      <source>these films</source>
      <translation>estas radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/pair_histogram.py" />
      <source>films, %</source>
      <translation>radiografías, %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Temperature, shift and operating point are fitted on labelled films of this place (folders {classes}, 20 films of each or more). The network itself stays as it is; its file is not changed.</source>
      <translation>Temperatura, desplazamiento y punto de operación se ajustan con radiografías etiquetadas de este lugar (carpetas {classes}, 20 o más de cada una). La red misma queda como está; su archivo no cambia.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Judged on films that did not fit it: one half fits, the other judges, both ways. 95 % intervals.</source>
      <translation>Juzgado con radiografías que no lo ajustaron: una mitad ajusta, la otra juzga, en ambos sentidos. Intervalos del 95 %.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Fit the model to this place</source>
      <translation>Ajustar el modelo a este lugar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Re-fit on labelled films...</source>
      <translation>Reajustar con radiografías etiquetadas...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a folder of labelled films</source>
      <translation>Elegir una carpeta de radiografías etiquetadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Progress of the fit</source>
      <translation>Avance del ajuste</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Save as a new model...</source>
      <translation>Guardar como modelo nuevo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Choose a file for it</source>
      <translation>Elegir un archivo para él</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>calibration error</source>
      <translation>error de calibración</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Saved: {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Use it from now on</source>
      <translation>Usarlo desde ahora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/refit_card.py" />
      <source>Classify with the new model</source>
      <translation>Clasificar con el modelo nuevo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>direction that parts them best (SD of validation)</source>
      <translation>dirección que mejor las separa (DT de validación)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>calibrated probability of {label}</source>
      <translation>probabilidad calibrada de {label}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Films along the direction that tells them apart</source>
      <translation>Radiografías en la dirección que las distingue</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 1</source>
      <translation>clase 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>This comparison is of {model}; another model is in use now.</source>
      <translation>Esta comparación es de {model}; ahora se usa otro modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare again</source>
      <translation>Comparar otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Compare the films with the model that is in use</source>
      <translation>Comparar las radiografías con el modelo en uso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Other folder...</source>
      <translation>Otra carpeta...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Save figures...</source>
      <translation>Guardar cifras...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>All figures and tests as JSON</source>
      <translation>Todas las cifras y pruebas como JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What the network sees</source>
      <translation>Lo que ve la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>What it says</source>
      <translation>Lo que dice</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Figures with their 95 % intervals</source>
      <translation>Cifras con sus intervalos del 95 %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/result_page.py" />
      <source>Do the films differ?</source>
      <translation>¿Difieren las radiografías?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Films of {label} choose the point and tell its sensitivity, the others its specificity. Both 95 % intervals are then no wider than wanted, if the figures come out as expected.</source>
      <translation>Las radiografías de {label} eligen el punto y dicen su sensibilidad, las otras su especificidad. Ambos intervalos del 95 % no son entonces más anchos de lo pedido, si las cifras salen como se espera.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How many films must be labelled?</source>
      <translation>¿Cuántas radiografías hay que etiquetar?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Width of the 95 % intervals, from end to end</source>
      <translation>Ancho de los intervalos del 95 %, de extremo a extremo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The sensitivity that the operating point shall keep</source>
      <translation>La sensibilidad que debe conservar el punto de operación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>The specificity that is expected there</source>
      <translation>La especificidad que se espera allí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>How common the disease is among films as they come</source>
      <translation>Frecuencia de la enfermedad entre las radiografías tal como llegan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Interval no wider than</source>
      <translation>Intervalo no más ancho que</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Sensitivity to keep</source>
      <translation>Sensibilidad que se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Specificity expected</source>
      <translation>Especificidad esperada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>class 0</source>
      <translation>clase 0</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/sample_card.py" />
      <source>Prevalence ({source})</source>
      <translation>Prevalencia ({source})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Another place</source>
      <translation>Otro lugar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Films of another place</source>
      <translation>Radiografías de otro lugar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save the figures</source>
      <translation>Guardar las cifras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place</source>
      <translation>Radiografías etiquetadas de este lugar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Labelled films of this place: {classes}</source>
      <translation>Radiografías etiquetadas de este lugar: {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Models (*.safetensors)</source>
      <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Save as a new model</source>
      <translation>Guardar como modelo nuevo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/shift_window.py" />
      <source>Back to the last comparison</source>
      <translation>Volver a la última comparación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The model's answers are hidden while films are read blind, and its comparisons with them.</source>
      <translation>Las respuestas del modelo se ocultan mientras se lee a ciegas, y con ellas sus comparaciones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{what}: {done:,} of {total:,}</source>
      <translation>{what}: {done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}.</source>
      <translation>{n:,} radiografías frente a las {validation:,} de validación de {model}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} films against the {validation:,} validation films of {model}; {failed:,} cannot be read.</source>
      <translation>{n:,} radiografías frente a las {validation:,} de validación de {model}; {failed:,} no se pueden leer.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by folder</source>
      <translation>{n:,} por carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} by readings</source>
      <translation>{n:,} por lecturas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Class known: {sources}.</source>
      <translation>Clase conocida: {sources}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>All of them are within the model's scope.</source>
      <translation>Todas están dentro del ámbito del modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>1 of them is outside the model's scope ({reasons}).</source>
      <translation>1 de ellas está fuera del ámbito del modelo ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>{n:,} of them are outside the model's scope ({reasons}).</source>
      <translation>{n:,} de ellas están fuera del ámbito del modelo ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, kernel</source>
      <translation>Características tal cual, núcleo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features as they come, classifier</source>
      <translation>Características tal cual, clasificador</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, kernel</source>
      <translation>Características con igual prevalencia, núcleo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Features at the same prevalence, classifier</source>
      <translation>Características con igual prevalencia, clasificador</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>distance {distance:.2f}, {p}</source>
      <translation>distancia {distance:.2f}, {p}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}.</source>
      <translation>Etiquete {sick:,} {second} y {well:,} {first}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>Label {sick:,} {second} and {well:,} {first}: about {total:,} films as they come.</source>
      <translation>Etiquete {sick:,} {second} y {well:,} {first}: unas {total:,} radiografías tal como llegan.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/words.py" />
      <source>The {sick:,} {second} and {well:,} {first} labelled here give intervals about {width_second:.2f} and {width_first:.2f} wide.</source>
      <translation>Las {sick:,} {second} y {well:,} {first} etiquetadas aquí dan intervalos de unos {width_second:.2f} y {width_first:.2f} de ancho.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stop; nothing is kept</source>
      <translation>Detener; no se conserva nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shift/work_row.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard and mouse</source>
      <translation>Teclado y ratón</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Shortcuts</source>
      <translation>Atajos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/shortcuts_dialog.py" />
      <source>Does</source>
      <translation>Hace</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Open a film: those of the training most like it are then listed here.</source>
      <translation>Abra una radiografía: aquí se listan entonces las más parecidas del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>They cannot be found: {reason}.</source>
      <translation>No se pueden encontrar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them…</source>
      <translation>Buscándolas…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{folder} was not read to its end.</source>
      <translation>{folder} no se leyó hasta el final.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>None of them lies in {folder}.</source>
      <translation>Ninguna de ellas está en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>{missing} of {n} do not lie in {folder}.</source>
      <translation>{missing} de {n} no están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,}</source>
      <translation>Buscándolas: {what}, {done:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Looking for them: {what}, {done:,} of {total:,}</source>
      <translation>Buscándolas: {what}, {done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/similar_room.py" />
      <source>Folder of the training films</source>
      <translation>Carpeta de las radiografías de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>Research use only, not for diagnosis</source>
      <translation>Solo para investigación, no para diagnóstico</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>The model is not loaded yet</source>
      <translation>El modelo aún no está cargado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count} waiting</source>
      <translation>{count} en espera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{what}  {done:,} of {total:,}</source>
      <translation>{what}  {done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/status_line.py" />
      <source>{count:,} unreadable</source>
      <translation>{count:,} ilegibles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is nothing to export: open a folder first.</source>
      <translation>No hay nada que exportar: abra primero una carpeta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>The report of {film} is {file}.</source>
      <translation>El informe de {film} es {file}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models of the same classes are needed: choose the second one first.</source>
      <translation>Hacen falta dos modelos con las mismas clases: elija primero el segundo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{first} and {second}. 95 % intervals in brackets; truth is what folder names say.</source>
      <translation>{first} y {second}. Intervalos del 95 % entre corchetes; la clase verdadera es la de los nombres de carpeta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Disagreements</source>
      <translation>Desacuerdos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Two models</source>
      <translation>Dos modelos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Films are being classified into the study in use: open another one afterwards, or stop it.</source>
      <translation>Se están clasificando radiografías en el estudio en uso: abra otro después, o deténgalo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{file} is being opened; until then the study in use stays.</source>
      <translation>Se está abriendo {file}; hasta entonces sigue el estudio en uso.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Results are kept in {file} until the program ends.</source>
      <translation>Los resultados se guardan en {file} hasta que termine el programa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Another study is being opened: classify when it is.</source>
      <translation>Se está abriendo otro estudio: clasifique después.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>There is no film to classify: open a folder first.</source>
      <translation>No hay radiografías que clasificar: abra primero una carpeta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of {total:,} films classified</source>
      <translation>{n:,} de {total:,} radiografías clasificadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} of them known</source>
      <translation>{n:,} ya conocidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} ilegibles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>Stopped: {told}</source>
      <translation>Detenido: {told}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/study_room.py" />
      <source>... and {n:,} more (filter: error)</source>
      <translation>... y {n:,} más (filtro: error)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Put the tables on the clipboard, for a spreadsheet or a text</source>
      <translation>Poner las tablas en el portapapeles, para una hoja de cálculo o un texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save as CSV…</source>
      <translation>Guardar como CSV…</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Write the tables to a file</source>
      <translation>Escribir las tablas en un archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <location filename="../../cxr_desktop/ui/writing_row.py" />
      <source>Close this window (Esc)</source>
      <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Save the tables</source>
      <translation>Guardar las tablas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/table_dialog.py" />
      <source>{file} cannot be written: {reason}.</source>
      <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/time_left.py" />
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>The proposal was dropped: another study is open now.</source>
      <translation>La propuesta se descartó: ahora está abierto otro estudio.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>1 measurement copied.</source>
      <translation>1 medición copiada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>{n} measurements copied.</source>
      <translation>{n} mediciones copiadas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on a film, which is left already.</source>
      <translation>Corazón y tórax están propuestos en una radiografía que ya se dejó.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tools_room.py" />
      <source>Heart and thorax are proposed on {film}, which is left already.</source>
      <translation>Corazón y tórax están propuestos en {film}, que ya se dejó.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Tour</source>
      <translation>Visita guiada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>End the tour</source>
      <translation>Terminar la visita</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Ask again at the next start</source>
      <translation>Preguntar otra vez en el próximo inicio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Help &gt; Tour brings it back</source>
      <translation>Ayuda &gt; Visita guiada la trae de vuelta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The step before</source>
      <translation>El paso anterior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>The program does this step for you</source>
      <translation>El programa hace este paso por usted</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/card.py" />
      <source>Leave this step out</source>
      <translation>Omitir este paso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Two minutes with cxr-desktop</source>
      <translation>Dos minutos con cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open films, read one, see where the network looked and how sure it is, classify a folder, train. The films are phantoms: a program drew them. Each step waits until you did it, or does it for you.</source>
      <translation>Abrir radiografías, leer una, ver dónde miró la red y cómo de segura está, clasificar una carpeta, entrenar. Las radiografías son fantomas: las dibujó un programa. Cada paso espera a que usted lo haga, o lo hace por usted.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the sample films: in the middle, or File &gt; Open sample films. Your own come with {keys}.</source>
      <translation>Abra las muestras: en el centro, o Archivo &gt; Abrir muestras. Las suyas se abren con {keys}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Open them for me</source>
      <translation>Abrirlas por mí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Ten phantoms are in the list at the left. Step through them with Left and Right.</source>
      <translation>Diez fantomas están en la lista de la izquierda. Recórralos con Izquierda y Derecha.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read a film yourself</source>
      <translation>Leer usted una radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Open the reading dock ({keys}), type your name, and say with one key what the film is: 0 or 1.</source>
      <translation>Abra el panel de lectura ({keys}), escriba su nombre y diga con una tecla qué es la radiografía: 0 o 1.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Read one for me</source>
      <translation>Leer una por mí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The reading is kept, and Undo takes it back. Reading blind hides the model's answer until then.</source>
      <translation>La lectura se conserva, y Deshacer la retira. A ciegas, la respuesta del modelo se oculta hasta entonces.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Where did the network look?</source>
      <translation>¿Dónde miró la red?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch the heat map on with {keys}. It is off until you ask for it.</source>
      <translation>Active el mapa de calor con {keys}. Está apagado hasta que se pida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Switch it on</source>
      <translation>Activarlo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Bright is where the call came from. It says where, not how much; the menu Overlay can test it.</source>
      <translation>Lo claro es de donde vino la clasificación. Dice dónde, no cuánto; el menú Superposición puede comprobarlo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>When not to believe it</source>
      <translation>Cuándo no creerlo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>At the right: the class, its calibrated probability with the uncertain band, and the scope: whom the model knows. A film outside of it is answered, but the answer means nothing. Phantoms are outside.</source>
      <translation>A la derecha: la clase, su probabilidad calibrada con la banda dudosa, y el ámbito: a quién conoce el modelo. Una radiografía fuera de él recibe respuesta, pero no significa nada. Los fantomas están fuera.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify the whole folder</source>
      <translation>Clasificar la carpeta entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify all films with {keys}. What is known is not computed again.</source>
      <translation>Clasifique todas las radiografías con {keys}. Lo conocido no se calcula otra vez.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Classify them</source>
      <translation>Clasificarlas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The table below can be filtered, counted against folder names, and exported.</source>
      <translation>La tabla de abajo se puede filtrar, contar frente a los nombres de carpeta, y exportar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Train a network</source>
      <translation>Entrenar una red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>A small data set of phantoms is drawn for you, and the training window opens on it with a short recipe. The training is a real one and takes a minute or two.</source>
      <translation>Se dibuja un pequeño conjunto de fantomas, y la ventana de entrenamiento se abre con él y con una receta corta. El entrenamiento es real y tarda uno o dos minutos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>Draw the phantoms</source>
      <translation>Dibujar los fantomas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>The model is in the run's folder, its report beside it. Your own data set works the same way.</source>
      <translation>El modelo está en la carpeta de la ejecución, y su informe al lado. Con su conjunto de datos es igual.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>That was all</source>
      <translation>Eso fue todo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour/steps.py" />
      <source>{find} finds every action, {list} lists the keys, the guide tells the rest. The tour stays in the menu Help.</source>
      <translation>{find} encuentra cualquier acción, {list} lista las teclas, la guía dice el resto. La visita queda en el menú Ayuda.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Guest</source>
      <translation>Invitado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>the menu</source>
      <translation>el menú</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The network looks at all films once, the curves grow, then it is judged on unseen films.</source>
      <translation>La red mira todas las radiografías una vez, las curvas crecen, y luego se juzga con otras no vistas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The tour leaves your own films alone: open the sample films first.</source>
      <translation>La visita no toca sus propias radiografías: abra primero las muestras.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>The films are being classified. The first time the model is loaded before.</source>
      <translation>Se están clasificando las radiografías. La primera vez se carga antes el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>A training is under way already; the tour waits for its end.</source>
      <translation>Ya hay un entrenamiento en marcha; la visita espera a que termine.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn...</source>
      <translation>Dibujando fantomas...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Phantoms are being drawn: {done} of {total}</source>
      <translation>Dibujando fantomas: {done} de {total}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Press Start training. The recipe at the right is short; your own films get one of the presets.</source>
      <translation>Pulse Iniciar entrenamiento. La receta de la derecha es corta; para las suyas elija una predefinida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/tour_room.py" />
      <source>Start it for me</source>
      <translation>Iniciarlo por mí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>What is drawn over the epochs</source>
      <translation>Lo que se dibuja sobre las épocas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves of the chosen runs</source>
      <translation>Curvas de las ejecuciones elegidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures and what differs</source>
      <translation>Cifras y diferencias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val solid, train dotted</source>
      <translation>val. continua, entren. punteada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>epoch {epoch}, val {figure}. {values}</source>
      <translation>época {epoch}, val. {figure}. {values}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>val {figure}</source>
      <translation>val. {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>report {figure}</source>
      <translation>informe {figure}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/comparison.py" />
      <source>Figures of the chosen runs</source>
      <translation>Cifras de las ejecuciones elegidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>best: val loss {loss}</source>
      <translation>mejor: pérdida val. {loss}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>train</source>
      <translation>entren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val</source>
      <translation>val.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/curves.py" />
      <source>epoch {epoch} {scores}</source>
      <translation>época {epoch} {scores}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>one folder per patient</source>
      <translation>una carpeta por paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>every film is a patient of its own</source>
      <translation>cada radiografía es un paciente propio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Validation films</source>
      <translation>Radiografías de validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Cut whole patients from the films to learn from</source>
      <translation>Separar pacientes enteros de las radiografías de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>regular expression...</source>
      <translation>expresión regular...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>How a film's name tells the patient, so that no patient is in two splits</source>
      <translation>Cómo el nombre de una radiografía dice el paciente, para que ninguno esté en dos particiones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>for example  patient(\d+)_</source>
      <translation>por ejemplo  paciente(\d+)_</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Searched in the path below the data set; its groups name the patient</source>
      <translation>Se busca en la ruta bajo el conjunto de datos; sus grupos nombran al paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Regular expression</source>
      <translation>Expresión regular</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Share of each class that the best epoch is chosen by</source>
      <translation>Proporción de cada clase con que se elige la mejor época</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Another seed draws other patients; the same one draws the same</source>
      <translation>Otra semilla sortea otros pacientes; la misma, los mismos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>patient rule</source>
      <translation>regla de paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>share of each class</source>
      <translation>proporción de cada clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>seed</source>
      <translation>semilla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Write a regular expression that finds the patient in a film's path.</source>
      <translation>Escriba una expresión regular que encuentre al paciente en la ruta de una radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>This is no regular expression: {reason}.</source>
      <translation>No es una expresión regular: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>There are no films to learn from.</source>
      <translation>No hay radiografías de las que aprender.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The best epoch is chosen by about {chosen:,} of {films:,} films.</source>
      <translation>La mejor época se elige con unas {chosen:,} de {films:,} radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The folder has no validation films of its own</source>
      <translation>La carpeta no tiene radiografías de validación propias</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own 1 film</source>
      <translation>Usar la radiografía propia de la carpeta (1)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>Use the folder's own {n:,} films</source>
      <translation>Usar las {n:,} radiografías propias de la carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>1 film is too few to choose an epoch by: the figures will jump about.</source>
      <translation>1 radiografía es muy poco para elegir una época: las cifras saltarán.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>{n:,} films are too few to choose an epoch by: the figures will jump about.</source>
      <translation>{n:,} radiografías son pocas para elegir una época: las cifras saltarán.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells 1 patient apart; the first film is patient {example}'s.</source>
      <translation>La regla distingue 1 paciente; la primera radiografía es del paciente {example}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/cut_dialog.py" />
      <source>The rule tells {n:,} patients apart; the first film is patient {example}'s.</source>
      <translation>La regla distingue {n:,} pacientes; la primera radiografía es del paciente {example}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a folder of labelled films, or drop one here</source>
      <translation>Elija una carpeta de radiografías etiquetadas, o suéltela aquí</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>It holds train, val and test, and in each a folder per class: NORMAL, PNEUMONIA.
val and test may be missing; other classes work too. No film is moved or changed.</source>
      <translation>Contiene train, val y test, y en cada una una carpeta por clase: NORMAL, PNEUMONIA.
val y test pueden faltar; otras clases también valen. Ninguna radiografía se mueve ni cambia.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>No validation films: no epoch can be called the best.</source>
      <translation>Sin radiografías de validación: ninguna época puede llamarse la mejor.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Waiting for the check...</source>
      <translation>Esperando la comprobación...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Folder of labelled films</source>
      <translation>Carpeta de radiografías etiquetadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose the folder that holds train, val and test</source>
      <translation>Elegir la carpeta que contiene train, val y test</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Change...</source>
      <translation>Cambiar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose other validation films</source>
      <translation>Elegir otras radiografías de validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Go on to training</source>
      <translation>Pasar al entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Choose a recipe for these films</source>
      <translation>Elegir una receta para estas radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/data_page.py" />
      <source>Films may be missing: {folders}</source>
      <translation>Pueden faltar radiografías: {folders}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Check again</source>
      <translation>Comprobar otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Stop the check; training can start without it</source>
      <translation>Detener la comprobación; se puede entrenar sin ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>The check was stopped.</source>
      <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show the films at the right</source>
      <translation>Mostrar las radiografías a la derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show 1 film</source>
      <translation>Mostrar 1 radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/findings_card.py" />
      <source>Show {n:,} films</source>
      <translation>Mostrar {n:,} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/frequency_bars.py" />
      <source>Films per class and split</source>
      <translation>Radiografías por clase y partición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Put the log on the clipboard</source>
      <translation>Poner el registro en el portapapeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>Log of the training</source>
      <translation>Registro del entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/log_card.py" />
      <source>What the training says stands here.</source>
      <translation>Aquí aparece lo que dice el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>As the network will see them</source>
      <translation>Como las verá la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Making the first views takes some seconds...</source>
      <translation>Hacer las primeras vistas tarda unos segundos...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Choose a data set to see its films.</source>
      <translation>Elija un conjunto de datos para ver sus radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/preview_card.py" />
      <source>Augmented films</source>
      <translation>Radiografías aumentadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>start from</source>
      <translation>partir de</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Weights the network begins with. ImageNet's know everyday pictures and are downloaded once; the bundled model knows chest films already.</source>
      <translation>Pesos con que empieza la red. Los de ImageNet conocen imágenes cotidianas y se descargan una vez; el modelo incluido ya conoce radiografías de tórax.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>ImageNet</source>
      <translation>ImageNet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>bundled model</source>
      <translation>modelo incluido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>random weights</source>
      <translation>pesos aleatorios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>trained layers</source>
      <translation>capas entrenadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Which layers learn; the others stay as they are. The fewer, the quicker: what stays is computed once.</source>
      <translation>Qué capas aprenden; las demás quedan como están. Cuantas menos, más rápido: lo que queda se calcula una vez.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head only</source>
      <translation>solo la cabeza</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head and FC layers</source>
      <translation>cabeza y capas FC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 5</source>
      <translation>desde el bloque conv. 5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 4</source>
      <translation>desde el bloque conv. 4</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>from conv block 3</source>
      <translation>desde el bloque conv. 3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How often every film is looked at, at most</source>
      <translation>Cuántas veces se mira cada radiografía, como mucho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>batch</source>
      <translation>lote</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Films per step of learning. Empty: as many as the device has memory for.</source>
      <translation>Radiografías por paso de aprendizaje. Vacío: tantas como quepan en la memoria del dispositivo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Adam, rate</source>
      <translation>Adam, tasa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How far one step of learning goes; 0.001 in the original</source>
      <translation>Cuánto avanza un paso de aprendizaje; 0.001 en el original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stop after</source>
      <translation>parar tras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs without a lower validation loss after which the training stops and keeps its best. Empty: never.</source>
      <translation>Épocas sin menor pérdida de validación tras las que el entrenamiento para y conserva la mejor. Vacío: nunca.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>class weights</source>
      <translation>pesos de clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Balanced: a film of the rarer class counts for more, so that both classes count the same</source>
      <translation>Equilibrado: una radiografía de la clase rara cuenta más, para que ambas clases cuenten igual</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>balanced</source>
      <translation>equilibrado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmentation</source>
      <translation>aumento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>How films are changed at random, so that the network does not learn them by heart. The preview shows it.</source>
      <translation>Cómo se cambian las radiografías al azar, para que la red no las aprenda de memoria. La vista previa lo muestra.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>strong</source>
      <translation>fuerte</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>augmented views</source>
      <translation>vistas aumentadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Changed versions of each film that frozen layers are computed for; an epoch takes one of them. More take longer to prepare.</source>
      <translation>Versiones cambiadas de cada radiografía para las que se calculan las capas fijas; una época toma una de ellas. Más vistas tardan más en prepararse.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>film to 224 px</source>
      <translation>radiografía a 224 px</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Stretch: the whole film. Crop: the middle, as the original has it. The model keeps this for predictions.</source>
      <translation>Estirar: la radiografía entera. Recortar: el centro, como en el original. El modelo lo conserva para predecir.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>crop the middle</source>
      <translation>recortar el centro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>stretch the whole</source>
      <translation>estirar entera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>mirror half of the films</source>
      <translation>reflejar la mitad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Off by default: it moves the heart to the wrong side</source>
      <translation>Desactivado de fábrica: mueve el corazón al lado equivocado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>keep FC6 and FC7</source>
      <translation>conservar FC6 y FC7</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave the two large FC layers as they are whatever else learns: the model's file stays small</source>
      <translation>Dejar las dos grandes capas FC como están aunque aprenda lo demás: el archivo del modelo queda pequeño</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>dropout in the last layers</source>
      <translation>dropout en las últimas capas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Leave out values at random while learning, as the original does. Off when starting from random weights.</source>
      <translation>Omitir valores al azar al aprender, como el original. Desactivado al partir de pesos aleatorios.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>head first, epochs</source>
      <translation>primero cabeza, épocas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Epochs in which only the head learns before the other layers join</source>
      <translation>Épocas en que solo aprende la cabeza antes de que se unan las otras capas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>small films first</source>
      <translation>primero pequeñas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Side in pixels : epochs, for example 96:4, 160:2. Quick epochs on small films before those at 224.</source>
      <translation>Lado en píxeles : épocas, por ejemplo 96:4, 160:2. Épocas rápidas con radiografías pequeñas antes de las de 224.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>rate over time</source>
      <translation>tasa en el tiempo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Constant, or rising for a moment and then falling to zero along a cosine</source>
      <translation>Constante, o subiendo un momento y bajando a cero según un coseno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>constant</source>
      <translation>constante</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>cosine</source>
      <translation>coseno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight decay</source>
      <translation>decaimiento de pesos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Pulls weights towards zero, against learning by heart</source>
      <translation>Acerca los pesos a cero, contra el aprendizaje de memoria</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>label smoothing</source>
      <translation>suavizado de etiquetas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of doubt put on every label, so that the network does not become too sure; 0 to 0.9</source>
      <translation>Parte de duda puesta en cada etiqueta, para que la red no se vuelva demasiado segura; 0 a 0.9</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>gradient limit</source>
      <translation>límite del gradiente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Longer steps are cut to this length</source>
      <translation>Los pasos más largos se cortan a esta longitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>weight averaging</source>
      <translation>promedio de pesos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Share of the old average kept at every step, for example 0.998. The average is what is validated and kept.</source>
      <translation>Parte del promedio anterior que se conserva en cada paso, por ejemplo 0.998. El promedio es lo que se valida y se guarda.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>The same seed makes the same training again</source>
      <translation>La misma semilla hace otra vez el mismo entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>Numbers the network computes with; bf16 is quicker where the processor has it</source>
      <translation>Números con que calcula la red; bf16 es más rápido donde el procesador lo tiene</translation>
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
      <translation>Dónde se entrena</translation>
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
      <translation>Falta {field}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a whole number, not {text!r}.</source>
      <translation>{field} es un número entero, no {text!r}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is a number, not {text!r}.</source>
      <translation>{field} es un número, no {text!r}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_fields.py" />
      <source>{field} is written like 96:4, 160:2.</source>
      <translation>{field} se escribe como 96:4, 160:2.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>fast</source>
      <translation>rápida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>best</source>
      <translation>la mejor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>VGG16 from ImageNet, the head alone, as the original does it</source>
      <translation>VGG16 de ImageNet, solo la cabeza, como el original</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>The bundled model's head on new films: minutes on a CPU</source>
      <translation>La cabeza del modelo incluido con radiografías nuevas: minutos en una CPU</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>All convolutions of the bundled model, strongly augmented: a GPU, or a night</source>
      <translation>Todas las convoluciones del modelo incluido, con fuerte aumento: una GPU, o una noche</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>A preset with values of your own</source>
      <translation>Una receta con valores propios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Preset</source>
      <translation>Predefinida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Values to start from</source>
      <translation>Valores de partida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▾</source>
      <translation>Avanzado ▾</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Advanced ▸</source>
      <translation>Avanzado ▸</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>checkpoint file...</source>
      <translation>archivo de checkpoint...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoint to start from</source>
      <translation>Checkpoint de partida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>Checkpoints (*.safetensors *.pt *.pth)</source>
      <translation>Checkpoints (*.safetensors *.pt *.pth)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/recipe_form.py" />
      <source>own</source>
      <translation>propia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Check the recipe at the right and start.
The curves of loss and scores grow here, epoch by epoch.</source>
      <translation>Revise la receta a la derecha e inicie.
Aquí crecen las curvas de pérdida y cifras, época a época.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Preparing the films.
Layers that do not learn are computed once and kept for later trainings.</source>
      <translation>Preparando las radiografías.
Las capas que no aprenden se calculan una vez y se guardan para otros entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Epoch {epoch} is the best and kept.</source>
      <translation>La época {epoch} es la mejor y se conserva.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Ended on request.</source>
      <translation>Terminado a petición.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <location filename="../../cxr_desktop/ui/training/train_page.py" />
      <source>Choose a data set first.</source>
      <translation>Elija primero un conjunto de datos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Progress of this epoch</source>
      <translation>Avance de esta época</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Starting...</source>
      <translation>Iniciando...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Show the report</source>
      <translation>Mostrar el informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>What was saved stays: see Runs to go on with it.</source>
      <translation>Lo guardado se conserva: vea Ejecuciones para continuar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>The last epoch that was saved can be gone on with: see Runs.</source>
      <translation>Se puede continuar desde la última época guardada: vea Ejecuciones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Wait after this step; the processor is free meanwhile</source>
      <translation>Esperar tras este paso; el procesador queda libre mientras tanto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End now</source>
      <translation>Terminar ya</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End without keeping more; the last epoch that was saved stays</source>
      <translation>Terminar sin guardar más; la última época guardada se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Start training</source>
      <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stopping...</source>
      <translation>Deteniendo...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Stop, keep the best</source>
      <translation>Detener, guardar la mejor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Train with this recipe</source>
      <translation>Entrenar con esta receta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>End after this step, keep the best epoch and evaluate it</source>
      <translation>Terminar tras este paso, guardar la mejor época y evaluarla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>No run yet</source>
      <translation>Aún sin ejecución</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Run {title}</source>
      <translation>Ejecución {title}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>epoch {epoch} of {epochs}</source>
      <translation>época {epoch} de {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>best {epoch}</source>
      <translation>mejor {epoch}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>patience {left} of {patience} left</source>
      <translation>paciencia: quedan {left} de {patience}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>1 film left out</source>
      <translation>1 radiografía omitida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{n:,} films left out</source>
      <translation>{n:,} radiografías omitidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>{time} to go</source>
      <translation>faltan {time}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/run_card.py" />
      <source>Evaluating epoch {epoch}...</source>
      <translation>Evaluando la época {epoch}...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>No run yet. Start a training on the page Train: every one leaves a run here, with its recipe, its split, its curves and its best model.</source>
      <translation>Aún no hay ejecuciones. Inicie un entrenamiento en la página Entrenar: cada uno deja aquí una ejecución, con su receta, su partición, sus curvas y su mejor modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {run} for good?</source>
      <translation>¿Borrar {run} para siempre?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete {n:,} runs for good?</source>
      <translation>¿Borrar {n:,} ejecuciones para siempre?</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Its model, its curves and its report go with it. The films stay.</source>
      <translation>Con ella se van su modelo, sus curvas y su informe. Las radiografías quedan.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Figures with intervals, curves, baselines, likely wrong labels</source>
      <translation>Cifras con intervalos, curvas, modelos de referencia, etiquetas quizá erróneas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this model</source>
      <translation>Usar este modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Classify with the best weights of this run from now on</source>
      <translation>Clasificar desde ahora con los mejores pesos de esta ejecución</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Go on training</source>
      <translation>Seguir entrenando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Continue after the last epoch that was saved</source>
      <translation>Continuar tras la última época guardada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Use this recipe</source>
      <translation>Usar esta receta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Put this recipe on the Train page, to change it</source>
      <translation>Poner esta receta en la página Entrenar, para cambiarla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Show the run's files in the file manager</source>
      <translation>Mostrar los archivos de la ejecución en el gestor de archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete...</source>
      <translation>Borrar...</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>Delete the run folder for good</source>
      <translation>Borrar la carpeta de la ejecución para siempre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_page.py" />
      <source>The test films were looked at {n:,} times.</source>
      <translation>Las radiografías de prueba se consultaron {n:,} veces.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>{done} of {epochs}</source>
      <translation>{done} de {epochs}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the best epoch</source>
      <translation>De la mejor época</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>When it was started, and its recipe</source>
      <translation>Cuándo se inició, y su receta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Whether it ended</source>
      <translation>Si terminó</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Epochs done, and at most</source>
      <translation>Épocas hechas, y máximo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Best</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>The epoch that is kept</source>
      <translation>La época que se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val loss</source>
      <translation>Pérdida val.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val AUC</source>
      <translation>AUC val.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Val acc.</source>
      <translation>Exact. val.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Report AUC</source>
      <translation>AUC informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Of the report, with its 95 % interval</source>
      <translation>Del informe, con su intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>Looks</source>
      <translation>Consultas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>How often the test films were looked at: the more, the less they prove</source>
      <translation>Cuántas veces se consultaron las radiografías de prueba: cuantas más, menos prueban</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/runs_table.py" />
      <source>recipe {recipe}; {classes}</source>
      <translation>receta {recipe}; {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Samples with their true labels</source>
      <translation>Muestras con sus clases verdaderas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Split</source>
      <translation>Partición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Which films are drawn from</source>
      <translation>De qué radiografías se sortea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Other films</source>
      <translation>Otras radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Draw other films at random</source>
      <translation>Sortear otras radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>Back to the samples</source>
      <translation>Volver a las muestras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it. The first {most:,} are shown.</source>
      <translation>{n:,} radiografías. Doble clic para ver una. Se muestran las primeras {most:,}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>1 film. Double-click one to look at it.</source>
      <translation>1 radiografía. Doble clic para verla.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/sample_grid.py" />
      <source>{n:,} films. Double-click one to look at it.</source>
      <translation>{n:,} radiografías. Doble clic para ver una.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>1 Data</source>
      <translation>1 Datos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>2 Train</source>
      <translation>2 Entrenar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>The data set is checked.</source>
      <translation>El conjunto de datos está comprobado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>It can go on without this window; open it again to see its curves.</source>
      <translation>Puede seguir sin esta ventana; ábrala otra vez para ver sus curvas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Keep running</source>
      <translation>Dejar en marcha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/training_window.py" />
      <source>Stop and keep the best</source>
      <translation>Detener y guardar la mejor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>AUC</source>
      <translation>AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>acc.</source>
      <translation>exact.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>sens.</source>
      <translation>sens.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>spec.</source>
      <translation>esp.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Area under the ROC curve: how often a film of the second class gets the higher score of a pair</source>
      <translation>Área bajo la curva ROC: con qué frecuencia una radiografía de la segunda clase recibe la mayor puntuación de un par</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films called right at the largest probability</source>
      <translation>Proporción bien clasificada por la mayor probabilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the second class that are called so, at 0.5</source>
      <translation>Proporción de la segunda clase clasificada así, con 0.5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Share of films of the first class that are called so, at 0.5</source>
      <translation>Proporción de la primera clase clasificada así, con 0.5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>running</source>
      <translation>en marcha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>finished</source>
      <translation>terminada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>stopped</source>
      <translation>detenida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>ended in an error</source>
      <translation>terminó con error</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>can go on</source>
      <translation>se puede continuar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Finished.</source>
      <translation>Terminado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped early: the validation loss fell no further.</source>
      <translation>Parado antes: la pérdida de validación no bajó más.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Stopped on request.</source>
      <translation>Parado a petición.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: finished.</source>
      <translation>Entrenamiento: terminado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped early: the validation loss fell no further.</source>
      <translation>Entrenamiento: parado antes: la pérdida de validación no bajó más.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>Training: stopped on request.</source>
      <translation>Entrenamiento: parado a petición.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>memory {used} of {total} GB</source>
      <translation>memoria {used} de {total} GB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>waiting for films {percent}</source>
      <translation>esperando radiografías {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{name} · {number} films</source>
      <translation>{name} · {number} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>val (cut)</source>
      <translation>val. (separada)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training/words.py" />
      <source>{low} to {high} pixels</source>
      <translation>{low} a {high} píxeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Reading the report.</source>
      <translation>Leyendo el informe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/training_room.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/view_tools.py" />
      <source>Local contrast cannot be computed: {reason}.</source>
      <translation>No se puede calcular el contraste local: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/drawing.py" />
      <source>Wait: the next film is being read</source>
      <translation>Espere: se está leyendo la siguiente radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/film_viewer.py" />
      <source>Film viewer</source>
      <translation>Visor de radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Type, then Enter</source>
      <translation>Escriba y pulse Entrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/inline_edit.py" />
      <source>Words on the film</source>
      <translation>Texto en la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>No film is on screen</source>
      <translation>No hay radiografía en pantalla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Drag a line over the film</source>
      <translation>Arrastre una línea sobre la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Histogram</source>
      <translation>Histograma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>pixel value</source>
      <translation>valor de píxel</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>share (square root)</source>
      <translation>proporción (raíz cuadrada)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>window {width:,.0f} wide about {centre:,.0f}: drag its edges or its middle</source>
      <translation>ventana de {width:,.0f} en torno a {centre:,.0f}: arrastre sus bordes o su centro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>Line profile</source>
      <translation>Perfil de línea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line</source>
      <translation>a lo largo de la línea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>along the line ({unit})</source>
      <translation>a lo largo de la línea ({unit})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/plots.py" />
      <source>{length:,.1f} {unit} long; values {low:,.1f} to {high:,.1f}</source>
      <translation>{length:,.1f} {unit} de largo; valores de {low:,.1f} a {high:,.1f}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm at the detector</source>
      <translation>{length:g} mm en el detector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>{length:g} mm, not calibrated</source>
      <translation>{length:g} mm, sin calibrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/scale_bar.py" />
      <source>spacing unknown</source>
      <translation>espaciado desconocido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: drag from one end to the other</source>
      <translation>Longitud: arrastre de un extremo al otro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Length: click the other end</source>
      <translation>Longitud: haga clic en el otro extremo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of one leg</source>
      <translation>Ángulo: extremo de un lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: the corner</source>
      <translation>Ángulo: el vértice</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Angle: end of the other leg</source>
      <translation>Ángulo: extremo del otro lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the upper vertebra's upper end plate</source>
      <translation>Ángulo de Cobb: arrastre por el platillo superior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of that end plate</source>
      <translation>Ángulo de Cobb: otro extremo del platillo superior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: drag along the lower vertebra's lower end plate</source>
      <translation>Ángulo de Cobb: arrastre por el platillo inferior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Cobb angle: other end of this end plate</source>
      <translation>Ángulo de Cobb: otro extremo del platillo inferior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: drag from corner to corner of its box</source>
      <translation>Elipse: arrastre de esquina a esquina de su caja</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>Elipse: haga clic en la esquina opuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: drag from corner to corner</source>
      <translation>Rectángulo: arrastre de esquina a esquina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>Rectángulo: haga clic en la esquina opuesta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: click its corners</source>
      <translation>Polígono: haga clic en sus vértices</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Polygon: next corner; double click or Enter ends</source>
      <translation>Polígono: siguiente vértice; doble clic o Entrar termina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: drag from the tail to the tip</source>
      <translation>Flecha: arrastre de la cola a la punta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Arrow: click the tip</source>
      <translation>Flecha: haga clic en la punta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Text: click where it begins</source>
      <translation>Texto: haga clic donde empieza</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 1 of 4: its border on one side, where it reaches farthest</source>
      <translation>Corazón, 1 de 4: su borde en un lado, donde llega más lejos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Heart, 2 of 4: its border on the other side, where it reaches farthest</source>
      <translation>Corazón, 2 de 4: su borde en el otro lado, donde llega más lejos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 3 of 4: inner edge of the ribs on one side, at the widest place</source>
      <translation>Tórax, 3 de 4: borde interno de las costillas en un lado, en lo más ancho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Thorax, 4 of 4: inner edge of the ribs on the other side</source>
      <translation>Tórax, 4 de 4: borde interno de las costillas en el otro lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Window from a region: drag over what is to be seen well</source>
      <translation>Ventana de una región: arrastre sobre lo que se quiere ver bien</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: drag along the line</source>
      <translation>Perfil de línea: arrastre a lo largo de la línea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/tools.py" />
      <source>Line profile: click the other end</source>
      <translation>Perfil de línea: haga clic en el otro extremo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>identity hidden</source>
      <translation>identidad oculta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no identity in the file</source>
      <translation>sin identidad en el archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>shaded: not seen by the model</source>
      <translation>sombreado: no lo vio el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>no evidence found</source>
      <translation>sin indicios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>born {date}</source>
      <translation>nacimiento {date}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>inverted</source>
      <translation>invertida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>zoom {percent:.0f} %</source>
      <translation>zoom {percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (upside down)</source>
      <translation>en espejo (cabeza abajo)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>rotated {degrees}°</source>
      <translation>girada {degrees}°</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>mirrored (left and right swapped)</source>
      <translation>en espejo (izquierda y derecha cambiadas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>x {column}   y {row}   {values}   grey {grey}</source>
      <translation>x {column}   y {row}   {values}   gris {grey}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {pixel}</source>
      <translation>valor {pixel}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>value {value:g} {unit}</source>
      <translation>valor {value:g} {unit}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>stored {stored:g}</source>
      <translation>guardado {stored:g}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/viewer/words.py" />
      <source>local contrast (CLAHE)</source>
      <translation>contraste local (CLAHE)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Window preset&amp;s</source>
      <translation>Ventanas &amp;predefinidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>&amp;Precision</source>
      <translation>&amp;Precisión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Folder for heat maps</source>
      <translation>Carpeta de los mapas de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Studies and bundles (*.cxrdb *.zip);;All files (*)</source>
      <translation>Estudios y paquetes (*.cxrdb *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Open study or bundle</source>
      <translation>Abrir estudio o paquete</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/wiring.py" />
      <source>Report of this film</source>
      <translation>Informe de esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/ui/word_lists.py" />
      <source>{some} and {other}</source>
      <translation>{some} y {other}</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>train</source>
      <translation>entren.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No identical films.</source>
      <translation>No hay radiografías idénticas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No nearly identical films.</source>
      <translation>No hay radiografías casi idénticas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>identical films</source>
      <translation>radiografías idénticas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>nearly identical films</source>
      <translation>radiografías casi idénticas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>... and {n} more</source>
      <translation>... y {n} más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>1 film</source>
      <translation>1 radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} films</source>
      <translation>{n} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 group</source>
      <translation>1 grupo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} groups</source>
      <translation>{n} grupos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>1 number</source>
      <translation>1 número</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{n} numbers</source>
      <translation>{n} números</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>1 patient</source>
      <translation>1 paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n} patients</source>
      <translation>{n} pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{films} cannot be read and will be left out.</source>
      <translation>{films} no se pueden leer y se omitirán.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>All {n} films can be read.</source>
      <translation>Las {n} radiografías se pueden leer.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{name} cannot be listed: {reason}.</source>
      <translation>No se puede listar {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The {name} list has no film of {absent}.</source>
      <translation>La lista {name} no tiene ninguna radiografía de {absent}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The validation list has {films}: too few to choose by.</source>
      <translation>La lista de validación tiene {films}: muy pocas para elegir.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Epoch, temperature and operating point would be chosen by chance. Cut a larger one from train.</source>
      <translation>Época, temperatura y punto de operación se elegirían por azar. Separe una mayor del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>In train one class has {present} times the films of another.</source>
      <translation>En train una clase tiene {present} veces las radiografías de otra.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Balanced class weights help.</source>
      <translation>Los pesos de clase equilibrados ayudan.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Without validation films the last epoch is kept and no operating point can be fitted.</source>
      <translation>Sin radiografías de validación se conserva la última época y no se puede ajustar un punto de operación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The report will be made on validation films, by which the model was chosen: too good to be true.</source>
      <translation>El informe se hará con las radiografías de validación con que se eligió el modelo: demasiado bueno para ser cierto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>There are no {name} films.</source>
      <translation>No hay radiografías de {name}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Name the rule by which files tell patients, or copies of one child may stand on both sides.</source>
      <translation>Indique la regla con que los archivos dicen el paciente, o copias de un niño pueden estar en ambos lados.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>Every film counts as a patient of its own.</source>
      <translation>Cada radiografía cuenta como un paciente propio.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{patients_in_words} in {name} as well as in {name2}.</source>
      <translation>{patients_in_words} tanto en {name} como en {name2}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{numbers} in {name} as well as in {name2}, of another kind.</source>
      <translation>{numbers} tanto en {name} como en {name2}, de otro tipo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The file names count each kind (bacterial, viral, normal) from 1, so that these numbers only look alike: they are no evidence of the same child.</source>
      <translation>Los nombres de archivo cuentan cada tipo (bacteriana, viral, normal) desde 1, de modo que estos números solo se parecen: no prueban que sea el mismo niño.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>No patient in two lists.</source>
      <translation>Ningún paciente está en dos listas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>By the rule {name}.</source>
      <translation>Según la regla {name}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} with two labels.</source>
      <translation>{groups} de {what} con dos etiquetas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} across lists.</source>
      <translation>{groups} de {what} entre listas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>{groups} of {what} within a list.</source>
      <translation>{groups} de {what} dentro de una lista.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>file types</source>
      <translation>tipos de archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>grey scales</source>
      <translation>escalas de grises</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/audit.py" />
      <source>The classes have no {what} in common: a network can tell them apart without looking.</source>
      <translation>Las clases no tienen {what} en común: una red puede distinguirlas sin mirar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <source>Listing films</source>
      <translation>Listando radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>there are no films in class folders (train, val, test / NORMAL, PNEUMONIA)</source>
      <translation>no hay radiografías en carpetas de clase (train, val, test / NORMAL, PNEUMONIA)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/films.py" />
      <source>cannot be listed ({reason})</source>
      <translation>no se puede listar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>the patient rule {pattern} is no regular expression ({reason})</source>
      <translation>la regla de paciente {pattern} no es una expresión regular ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: the number; when judging, number and kind</source>
      <translation>person12_virus_3, IM-0115-0001, NORMAL2-IM-0927-0001: el número; al juzgar, número y tipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>00001234_005: the first eight digits</source>
      <translation>00001234_005: las ocho primeras cifras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>all films of one folder are one patient's</source>
      <translation>todas las radiografías de una carpeta son de un paciente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/patients.py" />
      <source>every film is a patient of its own</source>
      <translation>cada radiografía es un paciente propio</translation>
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
      <translation>no se puede escribir ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>Looking at films</source>
      <translation>Mirando radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>grey, {bits} bit</source>
      <translation>gris, {bits} bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/scan.py" />
      <source>colour, {bits} bit</source>
      <translation>color, {bits} bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>The folders' own splits.</source>
      <translation>Las particiones de las propias carpetas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the share for validation is between 0 and 1, not {fraction}</source>
      <translation>la proporción para validación está entre 0 y 1, no {fraction}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: whole patients (rule {name}), {fraction} of each class, seed {seed}.</source>
      <translation>{n} de {n2} radiografías separadas de train para validación: pacientes enteros (regla {name}), {fraction} de cada clase, semilla {seed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>{n} of {n2} films cut from train for validation: film by film, as no rule tells patients apart, {fraction} of each class, seed {seed}.</source>
      <translation>{n} de {n2} radiografías separadas de train para validación: una a una, porque ninguna regla distingue pacientes, {fraction} de cada clase, semilla {seed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>the class {class} has too few patients to be cut in two</source>
      <translation>la clase {class} tiene muy pocos pacientes para partirla en dos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>lies in a folder whose name is a drive or a way up on another system; rename it</source>
      <translation>está en una carpeta cuyo nombre es en otro sistema una unidad o un camino hacia arriba; cámbiele el nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it has format {value}; this program reads up to {format}</source>
      <translation>tiene el formato {value}; este programa lee hasta {format}</translation>
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
      <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it is no split file</source>
      <translation>no es un archivo de partición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/dataset/split.py" />
      <source>it names {name} twice</source>
      <translation>nombra {name} dos veces</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>without intervals: it ranks nothing</source>
      <translation>sin intervalos: no ordena nada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Calls every film {class}.</source>
      <translation>Clasifica todas como {class}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to learn</source>
      <translation>Miniaturas para aprender</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>Thumbnails to judge</source>
      <translation>Miniaturas para juzgar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>thumbnail</source>
      <translation>miniatura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees a 32 x 32 thumbnail.</source>
      <translation>Un modelo lineal que ve una miniatura de 32 x 32.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>outer frame</source>
      <translation>marco exterior</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/baselines.py" />
      <source>A linear model that sees only the outer frame of a 32 x 32 thumbnail: no lungs.</source>
      <translation>Un modelo lineal que solo ve el marco exterior de una miniatura de 32 x 32: sin pulmones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>an operating point is chosen by sensitivity or youden, not {rule}</source>
      <translation>un punto de operación se elige por sensitivity o youden, no por {rule}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Nothing was fitted: there are fewer than {fewest} validation films of a class.</source>
      <translation>No se ajustó nada: hay menos de {fewest} radiografías de validación de una clase.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Temperature fitted on {n} validation films.</source>
      <translation>Temperatura ajustada con {n} radiografías de validación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Youden's index</source>
      <translation>índice de Youden</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>{percent} sensitivity</source>
      <translation>{percent} de sensibilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/calibration.py" />
      <source>Probabilities, operating point ({chosen}) and uncertain band were fitted on {n} validation films.</source>
      <translation>Probabilidades, punto de operación ({chosen}) y banda dudosa se ajustaron con {n} radiografías de validación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>the model tells {classes} apart, the data set {classes2}</source>
      <translation>el modelo distingue {classes}, el conjunto de datos {classes2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{root}: none of {n} films can be read</source>
      <translation>{root}: ninguna de {n} radiografías se puede leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps were not audited: {reason}.</source>
      <translation>Los mapas de calor no se auditaron: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} of {n2} {title}</source>
      <translation>{n} de {n2} {title}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called; temperature {temperature}.</source>
      <translation>Se asigna la clase de mayor probabilidad; temperatura {temperature}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}; temperature {temperature}. Both come with the model.</source>
      <translation>Se asigna {class} desde una probabilidad de {operating_point}; temperatura {temperature}. Ambas vienen con el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The class of the largest probability is called.</source>
      <translation>Se asigna la clase de mayor probabilidad.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {asked}, as asked for this evaluation.</source>
      <translation>Se asigna {class} desde una probabilidad de {asked}, como se pidió para esta evaluación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>Called {class} from a probability of {operating_point}, which is assumed.</source>
      <translation>Clasificada como {class} a partir de una probabilidad de {operating_point}, valor supuesto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>No temperature was fitted: the probabilities are the network's own.</source>
      <translation>No se ajustó ninguna temperatura: las probabilidades son las de la propia red.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The temperature {temperature} comes with the model.</source>
      <translation>La temperatura {temperature} viene con el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These films may have been learnt from: the figures say nothing of other films.</source>
      <translation>El modelo puede haber aprendido de estas radiografías: las cifras no dicen nada de otras.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These are validation films: epoch, temperature and operating point were chosen by them.</source>
      <translation>Son radiografías de validación: época, temperatura y punto de operación se eligieron con ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>1 film could not be read: left out.</source>
      <translation>1 radiografía no se pudo leer: omitida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>{n} films could not be read: left out.</source>
      <translation>{n} radiografías no se pudieron leer: omitidas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>These test films were looked at {test_looks} times: they are no longer unseen.</source>
      <translation>Estas radiografías de prueba se consultaron {test_looks} veces: ya no son desconocidas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The operating point {operating_point} is not the model's own.</source>
      <translation>El punto de operación {operating_point} no es el del modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is no film of {label}.</source>
      <translation>No hay ninguna radiografía de {label}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There is 1 film of {label}: intervals are wide.</source>
      <translation>Hay 1 radiografía de {label}: los intervalos son anchos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>There are {n} films of {label}: intervals are wide.</source>
      <translation>Hay {n} radiografías de {label}: los intervalos son anchos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The heat maps fail {n} of {n2} tests (n = {n3}): {titles}.</source>
      <translation>Los mapas de calor fallan {n} de {n2} pruebas (n = {n3}): {titles}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>The outer frame alone reaches AUC {value} [{low}, {high}]: these classes differ in something that is not in the lungs.</source>
      <translation>El marco exterior solo alcanza AUC {value} [{low}, {high}]: estas clases difieren en algo que no está en los pulmones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/evaluate.py" />
      <source>With the lungs blanked the model still reaches AUC {value} [{low}, {high}]: it does not go by the lungs alone.</source>
      <translation>Con los pulmones borrados el modelo aún alcanza AUC {value} [{low}, {high}]: no se guía solo por los pulmones.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>bootstrap of {value} patients, 1,000 draws, percentiles</source>
      <translation>bootstrap de {value} pacientes, 1.000 sorteos, percentiles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>sensitivity</source>
      <translation>sensibilidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>specificity</source>
      <translation>especificidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>accuracy</source>
      <translation>exactitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>balanced accuracy</source>
      <translation>exactitud equilibrada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro AUC</source>
      <translation>AUC macro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>macro F1</source>
      <translation>F1 macro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>DeLong, logit scale</source>
      <translation>DeLong, escala logit</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/metrics.py" />
      <source>Bayes at a prevalence of {prevalence}, from Wilson's ends of sensitivity and specificity</source>
      <translation>Bayes con prevalencia {prevalence}, de los extremos de Wilson de sensibilidad y especificidad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>lungs blanked</source>
      <translation>pulmones borrados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>The lungs are filled with the film's mean grey. A model that reads lungs falls far.</source>
      <translation>Los pulmones se rellenan con el gris medio. Un modelo que lee pulmones cae mucho.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>only lungs</source>
      <translation>solo pulmones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>All but the lungs is filled with the film's mean grey. Such a model falls little.</source>
      <translation>Todo menos los pulmones se rellena con el gris medio. Un modelo así cae poco.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Lungs were found on all {films} films.</source>
      <translation>Se hallaron pulmones en las {films} radiografías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>On {fallen_back} of {films} films no plausible lungs were found; there a rectangle in the middle of the film was taken for them.</source>
      <translation>En {fallen_back} de {films} radiografías no se hallaron pulmones plausibles; allí se tomó por ellos un rectángulo en el centro.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>Probing: {name}</source>
      <translation>Sondeando: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>fall of AUC</source>
      <translation>caída del AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/probes.py" />
      <source>paired bootstrap of patients, 1,000 draws</source>
      <translation>bootstrap pareado de pacientes, 1.000 sorteos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is there already, and no model is written over</source>
      <translation>ya existe, y no se sobrescribe ningún modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Here the model may not tell the classes apart at all (AUC {value} [{low}, {high}]): no operating point mends that; train on films of this place.</source>
      <translation>Aquí el modelo quizá no distingue las clases en absoluto (AUC {value} [{low}, {high}]): ningún punto de operación lo remedia; entrene con radiografías de este lugar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>the model tells {n} classes apart; it is fitted again for two</source>
      <translation>el modelo distingue {n} clases; se reajusta para dos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{n} of {name}</source>
      <translation>{n} de {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>at least {fewest} labelled films of each class are needed, and there are {held}</source>
      <translation>hacen falta al menos {fewest} radiografías etiquetadas de cada clase, y hay {held}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, as the model was</source>
      <translation>{data}, como era el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{data}, fitted on one half and judged on the other, both ways</source>
      <translation>{data}, ajustado con una mitad y juzgado con la otra, en ambos sentidos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a model's name ends in .safetensors</source>
      <translation>el nombre de un modelo termina en .safetensors</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>is not the model that was fitted again ({model})</source>
      <translation>no es el modelo que se reajustó ({model})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Temperature, shift and operating point were fitted again on {n} films of {data} ({of_classes}); the network itself learned nothing of them.</source>
      <translation>Temperatura, desplazamiento y punto de operación se reajustaron con {n} radiografías de {data} ({of_classes}); la red misma no aprendió nada de ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>{said} Figures above this section are those of {model}, before.</source>
      <translation>{said} Las cifras sobre esta sección son las de {model}, de antes.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>Fitted on one half of the films and judged on the other, both ways.</source>
      <translation>Ajustado con una mitad de las radiografías y juzgado con la otra, en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit.py" />
      <source>a few patients have most of the films, so that none of them can judge what the others fitted</source>
      <translation>unos pocos pacientes tienen casi todas las radiografías, así que ninguno puede juzgar lo que ajustaron los otros</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>the model tells {wanted} apart, the folders {found}</source>
      <translation>el modelo distingue {wanted}, las carpetas {found}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>Looking for films the model knows</source>
      <translation>Buscando radiografías que el modelo conoce</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>there are no films to fit by.</source>
      <translation>no hay radiografías con que ajustar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} left out: the model learned from them or was chosen by them.</source>
      <translation>{films} omitidas: el modelo aprendió de ellas o se eligió con ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{n} test films took part: they choose the operating point and are no test of the new model.</source>
      <translation>{n} radiografías de prueba participaron: eligen el punto de operación y no son una prueba del modelo nuevo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/refit_films.py" />
      <source>{films} of the test list left out, so that they can still be a test.</source>
      <translation>{films} de la lista de prueba omitidas, para que aún puedan ser una prueba.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/report.py" />
      <source>the report cannot be written ({reason})</source>
      <translation>no se puede escribir el informe ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <source>it is no evaluation report</source>
      <translation>no es un informe de evaluación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/result.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it has format {version}; this program reads {format}</source>
      <translation>tiene el formato {version}; este programa lee {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{data}, inside the scope</source>
      <translation>{data}, dentro del ámbito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>no reason</source>
      <translation>sin motivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>1 de {n} radiografías está fuera del ámbito del modelo ({named}; y {more} motivos más).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>1 of {n} films is outside the model's scope ({named}).</source>
      <translation>1 de {n} radiografías está fuera del ámbito del modelo ({named}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}; and {more} other reasons).</source>
      <translation>{outside} de {n} radiografías están fuera del ámbito del modelo ({named}; y {more} motivos más).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{outside} of {n} films are outside the model's scope ({named}).</source>
      <translation>{outside} de {n} radiografías están fuera del ámbito del modelo ({named}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures are of films that the model is not made for.</source>
      <translation>{begin} Las cifras son de radiografías para las que no se hizo el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scope.py" />
      <source>{begin} The figures of all films count them; those of the films inside stand beside.</source>
      <translation>{begin} Las cifras de todas las cuentan; las de las de dentro están al lado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/evaluation/scoring.py" />
      <source>Evaluating</source>
      <translation>Evaluando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>writing in the picture was not looked for</source>
      <translation>no se buscó texto escrito en la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Pseudonyms begin with 1 to 32 of the characters A-Z, a-z, 0-9, _ and -.</source>
      <translation>Los seudónimos empiezan con 1 a 32 de los caracteres A-Z, a-z, 0-9, _ y -.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>linking table</source>
      <translation>tabla de enlace</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} may not lie in the folder of the copies: whoever gets them gets it too.</source>
      <translation>{what}: no puede estar en la carpeta de las copias; quien las recibe la recibiría también.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The {what} needs a file of its own; this is one of the films, or the folder.</source>
      <translation>{what}: necesita un archivo propio; este es una de las radiografías, o la carpeta.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The copies go into a folder of their own, not beside the films they are made of.</source>
      <translation>Las copias van a una carpeta propia, no junto a las radiografías de que se hacen.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{folder}: cannot be made ({reason})</source>
      <translation>{folder}: no se puede crear ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The linking table and the key need a file each.</source>
      <translation>La tabla de enlace y la clave necesitan un archivo cada una.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: cannot be read ({reason})</source>
      <translation>{links}: no se puede leer ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{links}: another file lies there, which the linking table does not write over</source>
      <translation>{links}: allí hay otro archivo, que la tabla de enlace no sobrescribe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its copy cannot be written ({reason})</source>
      <translation>no se puede escribir su copia ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>The report cannot be written ({reason}).</source>
      <translation>No se puede escribir el informe ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>it cannot be copied ({reason})</source>
      <translation>no se puede copiar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because something that identifies the patient was still in {left}</source>
      <translation>no copiada, porque algo que identifica al paciente seguía en {left}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>no rectangle lies on this film: nothing in it was masked</source>
      <translation>ningún rectángulo cae en esta radiografía: no se tapó nada en ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>{beside} of {n} rectangles lie beside this film</source>
      <translation>{beside} de {n} rectángulos caen fuera de esta radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>overlays in unused bits of PixelData</source>
      <translation>superposiciones en bits libres de PixelData</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>comments in PixelData</source>
      <translation>comentarios en PixelData</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>rectangles masked</source>
      <translation>rectángulos tapados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>Clean Pixel Data Option</source>
      <translation>Clean Pixel Data Option</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>all metadata of the picture</source>
      <translation>todos los metadatos de la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the folder {pseudonym} holds copies that were not made with this key; take another folder</source>
      <translation>la carpeta {pseudonym} contiene copias que no se hicieron con esta clave; tome otra carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>its header has no {keyword}</source>
      <translation>su cabecera no tiene {keyword}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>not copied, because its header is damaged ({lost})</source>
      <translation>no copiada, porque su cabecera está dañada ({lost})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture; rectangles were masked</source>
      <translation>el archivo dice que hay texto escrito en la imagen; se taparon rectángulos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file says that there is writing in the picture</source>
      <translation>el archivo dice que hay texto escrito en la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for; rectangles were masked</source>
      <translation>las imágenes capturadas o escaneadas suelen llevar texto; no se buscó texto escrito en la imagen; se taparon rectángulos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>captured or scanned pictures often have writing in them; writing in the picture was not looked for</source>
      <translation>las imágenes capturadas o escaneadas suelen llevar texto; no se buscó texto escrito en la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for; rectangles were masked</source>
      <translation>el archivo no dice si hay texto escrito en la imagen; no se buscó texto escrito en la imagen; se taparon rectángulos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/deidentify.py" />
      <source>the file does not say whether there is writing in the picture; writing in the picture was not looked for</source>
      <translation>el archivo no dice si hay texto escrito en la imagen; no se buscó texto escrito en la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/embedded_overlays.py" />
      <source>overlays cannot be taken out of pictures with a palette of colours</source>
      <translation>no se pueden quitar superposiciones de imágenes con paleta de colores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>the file was changed since it was opened</source>
      <translation>el archivo cambió desde que se abrió</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header is damaged ({reason})</source>
      <translation>nada puede referirse a ella, porque su cabecera está dañada ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/evidence.py" />
      <source>nothing can refer to it, because its header has no {lacking}</source>
      <translation>nada puede referirse a ella, porque su cabecera no tiene {lacking}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>file meta:</source>
      <translation>metadatos del archivo:</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the file</source>
      <translation>los bytes del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/identity_check.py" />
      <source>the bytes of the picture</source>
      <translation>los bytes de la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its picture is a file inside the file, which may hold words</source>
      <translation>su imagen es un archivo dentro del archivo, que puede contener palabras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/jpeg_comments.py" />
      <source>its JPEG 2000 picture is damaged</source>
      <translation>su imagen JPEG 2000 está dañada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/link_table.py" />
      <source>another file lies there</source>
      <translation>allí hay otro archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/mask.py" />
      <source>not a rectangle: {x}, {y}, {width}, {height}</source>
      <translation>no es un rectángulo: {x}, {y}, {width}, {height}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/masking.py" />
      <source>rectangles cannot be masked in pictures with a palette of colours</source>
      <translation>no se pueden tapar rectángulos en imágenes con paleta de colores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>no DICOM objects can be made of it ({reason})</source>
      <translation>no se pueden hacer objetos DICOM de ella ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>colour films have no presentation state; it was left out</source>
      <translation>las radiografías en color no tienen estado de presentación; se omitió</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/objects.py" />
      <source>its DICOM objects cannot be written ({reason})</source>
      <translation>no se pueden escribir sus objetos DICOM ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pictures.py" />
      <source>pictures are written as {formats}</source>
      <translation>las imágenes se escriben como {formats}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be written ({reason})</source>
      <translation>no se puede escribir la clave ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>the key cannot be read ({reason})</source>
      <translation>no se puede leer la clave ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/exchange/pseudonyms.py" />
      <source>this is no key file of cxr-desktop</source>
      <translation>no es un archivo de clave de cxr-desktop</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a GIF picture, which has too few grey values for a film</source>
      <translation>es una imagen GIF, que tiene muy pocos grises para una radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PDF document</source>
      <translation>no es una imagen sino un documento PDF</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a ZIP archive or an office document</source>
      <translation>no es una imagen sino un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a compressed archive</source>
      <translation>no es una imagen sino un archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a JPEG 2000 picture outside DICOM, which is not read</source>
      <translation>es una imagen JPEG 2000 fuera de DICOM, que no se lee</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a HEIF or AVIF picture, which is not read</source>
      <translation>es una imagen HEIF o AVIF, que no se lee</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a Photoshop document, which is not read</source>
      <translation>es un documento de Photoshop, que no se lee</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a PostScript document</source>
      <translation>no es una imagen sino un documento PostScript</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a NumPy array</source>
      <translation>no es una imagen sino una matriz de NumPy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is a volume or a data file, not a film</source>
      <translation>es un volumen o un archivo de datos, no una radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a data base</source>
      <translation>no es una imagen sino una base de datos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a program</source>
      <translation>no es una imagen sino un programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>holds nothing but zeros</source>
      <translation>no contiene más que ceros</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but a web page (HTML)</source>
      <translation>no es una imagen sino una página web (HTML)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but XML text</source>
      <translation>no es una imagen sino texto XML</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is not an image but text</source>
      <translation>no es una imagen sino texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>is none of JPEG, PNG, TIFF, BMP, WebP or DICOM</source>
      <translation>no es JPEG, PNG, TIFF, BMP, WebP ni DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the header gives the picture no size</source>
      <translation>la cabecera no da tamaño a la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/content.py" />
      <source>the picture is too large ({size} pixels; at most {max_pixels} million are read)</source>
      <translation>la imagen es demasiado grande ({size} píxeles; se leen como mucho {max_pixels} millones)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started</source>
      <translation>no se puede iniciar el decodificador</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the DICOM file is damaged (the decoder did not survive its picture)</source>
      <translation>el archivo DICOM está dañado (el decodificador no sobrevivió a su imagen)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder has been closed</source>
      <translation>el decodificador se ha cerrado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <source>the decoder cannot be started ({reason})</source>
      <translation>no se puede iniciar el decodificador ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/decoder.py" />
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged ({reason})</source>
      <translation>el archivo DICOM está dañado ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>{name} cannot be decoded</source>
      <translation>{name} no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>the DICOM file is damaged (its JPEG picture has another size than its header says)</source>
      <translation>el archivo DICOM está dañado (su imagen JPEG tiene otro tamaño que el de su cabecera)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom.py" />
      <source>compression {syntax}</source>
      <translation>compresión {syntax}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file has far more fields than a film has</source>
      <translation>el archivo DICOM tiene muchos más campos que una radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the DICOM file is damaged (its deflated data are broken)</source>
      <translation>el archivo DICOM está dañado (sus datos comprimidos están rotos)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_file.py" />
      <source>the file unpacks to more than {size}</source>
      <translation>el archivo ocupa, descomprimido, más de {size}</translation>
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
      <translation>superposición {group}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>pictures with the photometric interpretation {kind} are not read</source>
      <translation>las imágenes con la interpretación fotométrica {kind} no se leen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>negative rescale slope, inverted</source>
      <translation>pendiente de reescalado negativa, invertida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>MONOCHROME1, inverted</source>
      <translation>MONOCHROME1, invertida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>not inverted</source>
      <translation>no invertida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} contradicts the presentation shape {shape}: {done}</source>
      <translation>{photometric} contradice la forma de presentación {shape}: {done}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <source>{photometric} pictures with {shape} channels are not read</source>
      <translation>las imágenes {photometric} con {shape} canales no se leen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_grey.py" />
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>colour of more than 8 bits, read with 8</source>
      <translation>color de más de 8 bits, leído con 8</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a CT slice</source>
      <translation>un corte de TC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an MR slice</source>
      <translation>un corte de RM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>nuclear medicine</source>
      <translation>medicina nuclear</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a PET slice</source>
      <translation>un corte de PET</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a structured report</source>
      <translation>un informe estructurado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a segmentation</source>
      <translation>una segmentación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a presentation state</source>
      <translation>un estado de presentación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a key object selection</source>
      <translation>una selección de objetos clave</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a registration</source>
      <translation>un registro espacial</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an electrocardiogram</source>
      <translation>un electrocardiograma</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a sound recording</source>
      <translation>una grabación de sonido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a set of radiotherapy structures</source>
      <translation>un conjunto de estructuras de radioterapia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy plan</source>
      <translation>un plan de radioterapia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy dose</source>
      <translation>una dosis de radioterapia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a radiotherapy image</source>
      <translation>una imagen de radioterapia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>an endoscopic picture</source>
      <translation>una imagen endoscópica</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph</source>
      <translation>una fotografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic picture</source>
      <translation>una imagen microscópica</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a microscopic slide</source>
      <translation>una preparación microscópica</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a photograph of the eye</source>
      <translation>una fotografía del ojo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a tomography of the eye</source>
      <translation>una tomografía del ojo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>a bone density measurement</source>
      <translation>una densitometría ósea</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOMDIR, a list of other files</source>
      <translation>es un DICOMDIR, una lista de otros archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph but {not_film} (modality {modality})</source>
      <translation>no es una radiografía sino {not_film} (modalidad {modality})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is not a radiograph (modality {modality})</source>
      <translation>no es una radiografía (modalidad {modality})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>has {frames} frames, and only films with one are read</source>
      <translation>tiene {frames} fotogramas, y solo se leen radiografías con uno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture ({name})</source>
      <translation>es un objeto DICOM sin imagen ({name})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_kinds.py" />
      <source>is a DICOM object without a picture</source>
      <translation>es un objeto DICOM sin imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>modality look-up table applied</source>
      <translation>tabla de modalidad aplicada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>rescale slope of 0 ignored</source>
      <translation>pendiente de reescalado 0 ignorada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_scale.py" />
      <source>the pixel values {low} to {high} contradict the header ({bits} bits)</source>
      <translation>los valores de píxel de {low} a {high} contradicen la cabecera ({bits} bits)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>VOI look-up table applied</source>
      <translation>tabla VOI aplicada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>no window in the header</source>
      <translation>sin ventana en la cabecera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: 0.5th to 99.5th percentile shown</source>
      <translation>{first}: se muestra del percentil 0,5 al 99,5</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{first}: another of its windows shown</source>
      <translation>{first}: se muestra otra de sus ventanas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>sigmoid window applied</source>
      <translation>ventana sigmoide aplicada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Table {number} of the file</source>
      <translation>Tabla {number} del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>Window {number} of the file</source>
      <translation>Ventana {number} del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>the header's window ({centre}, {width}) {window}</source>
      <translation>la ventana de la cabecera ({centre}, {width}) {window}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>is not valid</source>
      <translation>no es válida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>lies outside the picture</source>
      <translation>queda fuera de la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/dicom_voi.py" />
      <source>{name} (file)</source>
      <translation>{name} (archivo)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/digests.py" />
      <location filename="../../cxr_desktop/core/training/films.py" />
      <source>Reading films</source>
      <translation>Leyendo radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} others</source>
      <translation>nombra archivos que no están junto a él: {missing} y {more} más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing} and {more} other</source>
      <translation>nombra archivos que no están junto a él: {missing} y {more} más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>names files that are not beside it: {missing}</source>
      <translation>nombra archivos que no están junto a él: {missing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is a damaged DICOMDIR ({reason})</source>
      <translation>es un DICOMDIR dañado ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/directory.py" />
      <source>is not a DICOMDIR</source>
      <translation>no es un DICOMDIR</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film has only {width} x {height} pixels</source>
      <translation>la radiografía solo tiene {width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/facts.py" />
      <source>the film is nearly blank</source>
      <translation>la radiografía está casi vacía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>Films may be missing: {folder}: {reason}.</source>
      <translation>Pueden faltar radiografías: {folder}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/folder.py" />
      <source>there is no such file or folder</source>
      <translation>no existe tal archivo o carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_card.py" />
      <source>study {study}</source>
      <translation>estudio {study}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>its header is damaged ({reason})</source>
      <translation>su cabecera está dañada ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{text}… ({n} characters)</source>
      <translation>{text}… ({n} caracteres)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>only the first {most} rows are shown</source>
      <translation>solo se muestran las primeras {most} filas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>And more</source>
      <translation>Y más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Item {number}</source>
      <translation>Elemento {number}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>1 item</source>
      <translation>1 elemento</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>{count} items</source>
      <translation>{count} elementos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>{n} bytes</source>
      <translation>{n} bytes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>bulk data</source>
      <translation>datos en bloque</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private creator</source>
      <translation>Creador privado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field without a creator</source>
      <translation>Campo privado sin creador</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/header_fields.py" />
      <source>Private field</source>
      <translation>Campo privado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <location filename="../../cxr_desktop/core/film/jpeg_deep.py" />
      <source>JPEG with arithmetic coding is not read: a cut file could not be told from a whole one</source>
      <translation>JPEG con codificación aritmética no se lee: un archivo cortado no se distinguiría de uno entero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg.py" />
      <source>JPEG with {bits} bits per value cannot be decoded yet</source>
      <translation>JPEG con {bits} bits por valor aún no se puede decodificar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has another size than its header says)</source>
      <translation>el archivo DICOM está dañado (su imagen JPEG 2000 tiene otro tamaño que el de su cabecera)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg2000.py" />
      <source>the DICOM file is damaged (its JPEG 2000 picture has too many tiles)</source>
      <translation>el archivo DICOM está dañado (su imagen JPEG 2000 tiene demasiadas teselas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_scans} passes</source>
      <translation>tiene más de {most_scans} pasadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/jpeg_markers.py" />
      <source>it has more than {most_markers} markers</source>
      <translation>tiene más de {most_markers} marcadores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/phantom.py" />
      <source>no phantom of {width} x {height} pixels of {bits} bits</source>
      <translation>no hay fantoma de {width} x {height} píxeles de {bits} bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Size of the file</source>
      <translation>Tamaño del archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/picture_fields.py" />
      <source>Columns x rows</source>
      <translation>Columnas x filas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (it has more than {most_chunks} chunks)</source>
      <translation>la imagen está dañada (tiene más de {most_chunks} bloques)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its checksum is wrong)</source>
      <translation>la imagen está dañada (su suma de control no cuadra)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/png.py" />
      <source>the picture is damaged (its compressed data are broken)</source>
      <translation>la imagen está dañada (sus datos comprimidos están rotos)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/radiograph.py" />
      <source>not a window: centre {centre}, width {width}</source>
      <translation>no es una ventana: centro {centre}, ancho {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>turned upright (EXIF orientation {orientation})</source>
      <translation>puesta derecha (orientación EXIF {orientation})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture is complete</source>
      <translation>el archivo termina antes de completar la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the picture is damaged ({words})</source>
      <translation>la imagen está dañada ({words})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster.py" />
      <source>the file holds more pictures, the first is shown</source>
      <translation>el archivo contiene más imágenes, se muestra la primera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>CMYK, converted without a colour profile</source>
      <translation>CMYK, convertida sin perfil de color</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>pictures of the colour model {mode} are not read</source>
      <translation>las imágenes del modelo de color {mode} no se leen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>colour picture, shown in grey</source>
      <translation>imagen en color, mostrada en gris</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>transparent parts shown black</source>
      <translation>partes transparentes mostradas en negro</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>white is low, inverted</source>
      <translation>el blanco es bajo, invertida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} shifted to 16 bits</source>
      <translation>valores de {low} a {high} desplazados a 16 bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>values {low} to {high} scaled to 16 bits</source>
      <translation>valores de {low} a {high} escalados a 16 bits</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/raster_grey.py" />
      <source>the picture holds no finite value</source>
      <translation>la imagen no contiene ningún valor finito</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a folder</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a pipe)</source>
      <translation>no es un archivo normal (una tubería)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a device)</source>
      <translation>no es un archivo normal (un dispositivo)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file (a socket)</source>
      <translation>no es un archivo normal (un socket)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>there is no such file</source>
      <translation>no existe tal archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>may not be read (no permission)</source>
      <translation>no se puede leer (sin permiso)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a loop of links</source>
      <translation>es un bucle de enlaces</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name is too long</source>
      <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the disk reports a read error</source>
      <translation>el disco informa de un error de lectura</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>there is not enough memory to decode it</source>
      <translation>no hay memoria suficiente para decodificarla</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the name cannot be a file's name</source>
      <translation>el nombre no puede ser el de un archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file became shorter while it was read</source>
      <translation>el archivo se acortó mientras se leía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is not a regular file</source>
      <translation>no es un archivo normal</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>the file is too large ({st_size} GiB; at most 1 GiB is read)</source>
      <translation>el archivo es demasiado grande ({st_size} GiB; se lee como mucho 1 GiB)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/reading.py" />
      <source>is a link to a file that is not there</source>
      <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends after {percent} % of the picture</source>
      <translation>el archivo termina tras el {percent} % de la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/refusal.py" />
      <source>the file ends before the picture begins</source>
      <translation>el archivo termina antes de que empiece la imagen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Default of the film</source>
      <translation>La de la radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>All values</source>
      <translation>Todos los valores</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Automatic (0.5-99.5 %)</source>
      <translation>Automática (0,5-99,5 %)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Lungs (darker half)</source>
      <translation>Pulmones (mitad oscura)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Mediastinum (middle)</source>
      <translation>Mediastino (centro)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone (brighter half)</source>
      <translation>Hueso (mitad clara)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Soft tissue (darker two thirds)</source>
      <translation>Partes blandas (dos tercios oscuros)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Bone detail (brightest third)</source>
      <translation>Detalle óseo (tercio más claro)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/film/window.py" />
      <source>Abdomen (middle half)</source>
      <translation>Abdomen (mitad central)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>{kind} has {fewest} to {most} points, not {n}</source>
      <translation>{kind} tiene de {fewest} a {most} puntos, no {n}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/annotation.py" />
      <source>not places of a film: {points}</source>
      <translation>no son lugares de una radiografía: {points}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>width</source>
      <translation>ancho</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>height</source>
      <translation>alto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>length</source>
      <translation>longitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>angle</source>
      <translation>ángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cobb angle</source>
      <translation>ángulo de Cobb</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>area</source>
      <translation>área</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>standard deviation</source>
      <translation>desviación típica</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>minimum</source>
      <translation>mínimo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>maximum</source>
      <translation>máximo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>heart</source>
      <translation>corazón</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>thorax</source>
      <translation>tórax</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/figures.py" />
      <source>cardiothoracic ratio</source>
      <translation>índice cardiotorácico</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>adults, PA</source>
      <translation>adultos, PA</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Danzer 1919</source>
      <translation>Danzer 1919</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>children of 1-15 years: healthy ones have 0.49 on average, younger ones more</source>
      <translation>niños de 1 a 15 años: los sanos tienen 0,49 de media, los menores más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Chia 2022</source>
      <translation>Chia 2022</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>infants under 1 year</source>
      <translation>lactantes menores de 1 año</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Edwards 1981</source>
      <translation>Edwards 1981</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>AP film: the heart is magnified more than the thorax, the ratio is too large.</source>
      <translation>Radiografía AP: el corazón se amplía más que el tórax, el índice sale demasiado grande.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>Lateral film: there is no cardiothoracic ratio.</source>
      <translation>Radiografía lateral: no hay índice cardiotorácico.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>View unknown: only a PA film on inspiration can be compared.</source>
      <translation>Proyección desconocida: solo una PA en inspiración se puede comparar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>por encima de {limit}, el límite para {who} (edad desconocida) ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>above {limit}, the limit for {who} ({source}).</source>
      <translation>por encima de {limit}, el límite para {who} ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} (age unknown) ({source}).</source>
      <translation>no por encima de {limit}, el límite para {who} (edad desconocida) ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/heart_size.py" />
      <source>not above {limit}, the limit for {who} ({source}).</source>
      <translation>no por encima de {limit}, el límite para {who} ({source}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/region.py" />
      <source>{kind} is no region</source>
      <translation>{kind} no es una región</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Angle</source>
      <translation>Ángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Ellipse</source>
      <translation>Elipse</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Arrow</source>
      <translation>Flecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Cardiothoracic ratio</source>
      <translation>Índice cardiotorácico</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>uncalibrated</source>
      <translation>sin calibrar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>proposal, not checked</source>
      <translation>propuesta, sin comprobar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>at the detector</source>
      <translation>en el detector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those of the body: the file says that its spacing is calibrated.</source>
      <translation>Los milímetros son los del cuerpo: el archivo dice que su espaciado está calibrado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are those at the detector: the body is smaller, because it is magnified.</source>
      <translation>Los milímetros son los del detector: el cuerpo es menor, porque está ampliado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Millimetres are uncalibrated: the file has a spacing but does not say where it holds.</source>
      <translation>Los milímetros no están calibrados: el archivo tiene un espaciado pero no dice dónde vale.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>Lengths are in pixels: the file does not say how large a pixel is.</source>
      <translation>Las longitudes van en píxeles: el archivo no dice el tamaño de un píxel.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/measure/words.py" />
      <source>mean {spread}</source>
      <translation>media {spread}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the model stands on unknown base weights ({name}); a newer version of the program may know them</source>
      <translation>el modelo se apoya en pesos de base desconocidos ({name}); una versión más nueva del programa quizá los conozca</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/bases.py" />
      <source>the seeded layer {layer} came out wrong on this machine; please report numpy's version</source>
      <translation>la capa sembrada {layer} salió mal en este equipo; comunique la versión de numpy</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/cam_library.py" />
      <source>this part of the grad-cam library needs torchvision, which is not installed</source>
      <translation>esta parte de la biblioteca grad-cam necesita torchvision, que no está instalado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is no file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is larger than any checkpoint of this network (more than 4 GiB)</source>
      <translation>es mayor que cualquier checkpoint de esta red (más de 4 GiB)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>a model's name ends in .safetensors, .pt or .pth</source>
      <translation>el nombre de un modelo termina en .safetensors, .pt o .pth</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it has no header of this program, so that its classes and its preprocessing are unknown</source>
      <translation>no tiene cabecera de este programa, así que no se conocen sus clases ni su preprocesado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its header is longer than any checkpoint's (more than 16 MiB)</source>
      <translation>su cabecera es más larga que la de cualquier checkpoint (más de 16 MiB)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is damaged or no safetensors file</source>
      <translation>está dañado o no es un archivo safetensors</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it is not the original's VGG16 (there is no classifier.6.3.bias)</source>
      <translation>no es el VGG16 del original (no hay classifier.6.3.bias)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>its last layer has {n} outputs instead of one per class, 2 to {most_classes}</source>
      <translation>su última capa tiene {n} salidas en vez de una por clase, de 2 a {most_classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>class {index}</source>
      <translation>clase {index}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say whom the model was trained on.</source>
      <translation>Desconocido: un simple archivo de pesos no dice con quién se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>Unknown: a plain weights file does not say.</source>
      <translation>Desconocido: un simple archivo de pesos no lo dice.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it asks for the unknown preprocessing {preprocessing}</source>
      <translation>pide el preprocesado desconocido {preprocessing}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on the unknown base {base}; a newer version of the program may know it</source>
      <translation>se apoya en la base desconocida {base}; una versión más nueva del programa quizá la conozca</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/checkpoint.py" />
      <source>it stands on other {base} base weights than this program's</source>
      <translation>se apoya en otros pesos de base {base} que los de este programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {chosen} has too little free memory for the model</source>
      <translation>el dispositivo {chosen} tiene muy poca memoria libre para el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for one film</source>
      <translation>el dispositivo {device} tiene muy poca memoria libre para una radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the device {device} has too little free memory for {display_name}</source>
      <translation>el dispositivo {device} tiene muy poca memoria libre para {display_name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/classifier.py" />
      <source>the model {name} keeps nothing of the films it learned from</source>
      <translation>el modelo {name} no conserva nada de las radiografías de que aprendió</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>there is no device called {wanted}; known are auto, cpu, cuda, cuda:1, mps</source>
      <translation>no hay un dispositivo llamado {wanted}; se conocen auto, cpu, cuda, cuda:1, mps</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device {wanted} is not on this machine (CUDA devices found: {device_count})</source>
      <translation>el dispositivo {wanted} no está en este equipo (dispositivos CUDA hallados: {device_count})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>the device mps is not on this machine</source>
      <translation>el dispositivo mps no está en este equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>Apple GPU</source>
      <translation>GPU Apple</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 hilo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/device.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} hilos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 90 degrees</source>
      <translation>la radiografía parece girada 90 grados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 180 degrees</source>
      <translation>la radiografía parece girada 180 grados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks turned by 270 degrees</source>
      <translation>la radiografía parece girada 270 grados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film looks inverted: black and white swapped</source>
      <translation>la radiografía parece invertida: negro y blanco cambiados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/guard.py" />
      <source>the film is unlike those the model learned from</source>
      <translation>la radiografía no se parece a aquellas de las que aprendió el modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no text in {name}</source>
      <translation>su cabecera no tiene texto en {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has no object in {name}</source>
      <translation>su cabecera no tiene objeto en {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has a class without a name</source>
      <translation>su cabecera tiene una clase sin nombre</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names fewer than two classes</source>
      <translation>su cabecera nombra menos de dos clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names more than {most_classes} classes</source>
      <translation>su cabecera nombra más de {most_classes} clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names one class twice</source>
      <translation>su cabecera nombra una clase dos veces</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an impossible temperature</source>
      <translation>su cabecera tiene una temperatura imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an operating point outside 0 to 1</source>
      <translation>su cabecera tiene un punto de operación fuera de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has an uncertain band outside 0 to 1 or upside down</source>
      <translation>su cabecera tiene una banda dudosa fuera de 0 a 1 o al revés</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has prediction sets for other classes</source>
      <translation>su cabecera tiene conjuntos de predicción para otras clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header names no format</source>
      <translation>su cabecera no nombra un formato</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it has format {version}; this program reads up to {format}</source>
      <translation>tiene el formato {version}; este programa lee hasta {format}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>it holds another kind of network ({architecture})</source>
      <translation>contiene otro tipo de red ({architecture})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header lacks {name}</source>
      <translation>a su cabecera le falta {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has the odd figure {name}</source>
      <translation>su cabecera tiene la cifra extraña {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not JSON</source>
      <translation>su cabecera no es JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header is not a JSON object</source>
      <translation>su cabecera no es un objeto JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>JSON has no {name}</source>
      <translation>JSON no tiene {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>not a list</source>
      <translation>no es una lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>its header has something else than expected in {name}</source>
      <translation>su cabecera tiene algo distinto de lo esperado en {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>words that are no list</source>
      <translation>palabras que no son una lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>ages that cannot be</source>
      <translation>edades imposibles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header.py" />
      <source>a coverage that cannot be</source>
      <translation>una cobertura imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says that it is a lateral film</source>
      <translation>la cabecera dice que es una radiografía lateral</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says view {view}; the model learned from {either}</source>
      <translation>la cabecera dice proyección {view}; el modelo aprendió de {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another modality than the model's {either}</source>
      <translation>la cabecera nombra otra modalidad que la del modelo: {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header names another body part than the model's {either}</source>
      <translation>la cabecera nombra otra parte del cuerpo que la del modelo: {either}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/header_check.py" />
      <source>the header says an age outside the model's {youngest} to {oldest} years</source>
      <translation>la cabecera dice una edad fuera de los {youngest} a {oldest} años del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights arrived damaged; fetch them again</source>
      <translation>los pesos de ImageNet llegaron dañados; obténgalos otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the ImageNet weights cannot be fetched: {reason}</source>
      <translation>no se pueden obtener los pesos de ImageNet: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>torchvision, which knows where the ImageNet weights are, is not installed or does not fit torch</source>
      <translation>torchvision, que sabe dónde están los pesos de ImageNet, no está instalado o no encaja con torch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>Fetching ImageNet weights</source>
      <translation>Obteniendo pesos de ImageNet</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>the model stands on torchvision's ImageNet weights, and {path} is not on this machine</source>
      <translation>el modelo se apoya en los pesos ImageNet de torchvision, y {path} no está en este equipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/imagenet.py" />
      <source>these are not torchvision's ImageNet weights; delete the file and fetch it again</source>
      <translation>no son los pesos ImageNet de torchvision; borre el archivo y obténgalo otra vez</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/preprocess.py" />
      <source>unknown preprocessing {identity}; known are {identities}</source>
      <translation>preprocesado desconocido {identity}; se conocen {identities}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>the film is a phantom, drawn by a computer and of nobody</source>
      <translation>la radiografía es un fantoma, dibujado por un ordenador y de nadie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>A phantom, drawn by a computer and of nobody. What the model says of it means nothing.</source>
      <translation>Un fantoma, dibujado por un ordenador y de nadie. Lo que el modelo diga de él no significa nada.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope: {reason}. Do not use this result.</source>
      <translation>Fuera del ámbito del modelo: {reason}. No use este resultado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/scope.py" />
      <source>Outside the model's scope. Do not use this result.</source>
      <translation>Fuera del ámbito del modelo. No use este resultado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it holds no plain weights (a state_dict); save `model.state_dict()` instead of the model</source>
      <translation>no contiene simples pesos (un state_dict); guarde `model.state_dict()` en vez del modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is refused because it would run code when opened; save `model.state_dict()` alone</source>
      <translation>se rechaza porque ejecutaría código al abrirse; guarde solo `model.state_dict()`</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>it is damaged or no PyTorch weights file</source>
      <translation>está dañado o no es un archivo de pesos de PyTorch</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>its data are compressed, which PyTorch's own files are not</source>
      <translation>sus datos están comprimidos, y los de PyTorch no lo están</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/state_dict.py" />
      <source>what it says of its weights is longer than {most_words} MiB</source>
      <translation>lo que dice de sus pesos ocupa más de {most_words} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>what it keeps of its training films is damaged</source>
      <translation>lo que conserva de sus radiografías de entrenamiento está dañado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>values that are not finite</source>
      <translation>valores que no son finitos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>labels of other classes</source>
      <translation>etiquetas de otras clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a guard that cannot be</source>
      <translation>una guarda imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>last layers of another network</source>
      <translation>últimas capas de otra red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>{name} is of another kind</source>
      <translation>{name} es de otro tipo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a projection that cannot be</source>
      <translation>una proyección imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>a variance that cannot be</source>
      <translation>una varianza imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/trust_tensors.py" />
      <source>columns of several lengths</source>
      <translation>columnas de varias longitudes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing} and {n} more)</source>
      <translation>le faltan pesos de la red ({missing} y {n} más)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it lacks weights of the network ({missing})</source>
      <translation>le faltan pesos de la red ({missing})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it holds weights that the network does not have ({name})</source>
      <translation>contiene pesos que la red no tiene ({name})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>it names {shape} classes, but its last layer has {numel} outputs</source>
      <translation>nombra {shape} clases, pero su última capa tiene {numel} salidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} has shape {shape} instead of {shape2}</source>
      <translation>{name} tiene la forma {shape} en vez de {shape2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds no floating-point numbers ({dtype}, {layout}, {device})</source>
      <translation>{name} no contiene números de coma flotante ({dtype}, {layout}, {device})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/model/weights.py" />
      <source>{name} holds values that are not finite numbers</source>
      <translation>{name} contiene valores que no son números finitos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>it took longer than {whole_seconds} s in all</source>
      <translation>tardó más de {whole_seconds} s en total</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} of {total} films</source>
      <translation>conservadas {count} de {total} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>kept {count} films</source>
      <translation>conservadas {count} radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} of {total} objects</source>
      <translation>enviados {count} de {total} objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/calls.py" />
      <source>sent {count} objects</source>
      <translation>enviados {count} objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>it sends more than {most_objects} objects</source>
      <translation>envía más de {most_objects} objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse.py" />
      <source>Receiving</source>
      <translation>Recibiendo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>it sends more than it may</source>
      <translation>envía más de lo que puede</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it ended the association; it may not know {own}, or not allow this</source>
      <translation>terminó la asociación; quizá no conoce {own}, o no permite esto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it does not speak DICOM at this port</source>
      <translation>no habla DICOM en este puerto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it broke off in the middle</source>
      <translation>se interrumpió a la mitad</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it offers none of the services that are needed</source>
      <translation>no ofrece ninguno de los servicios necesarios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_line.py" />
      <source>it closed the connection at once; it may ask for TLS, or not know us</source>
      <translation>cerró la conexión de inmediato; quizá pide TLS, o no nos conoce</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it cannot be read ({reason})</source>
      <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it is no DICOM file</source>
      <translation>no es un archivo DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>it does not say which object it is</source>
      <translation>no dice qué objeto es</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>Sending</source>
      <translation>Enviando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_send.py" />
      <source>the node does not take {kind} in {syntax}</source>
      <translation>el nodo no acepta {kind} en {syntax}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it failed while processing</source>
      <translation>falló al procesar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds the object's number invalid</source>
      <translation>considera inválido el número del objeto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not offer this service for such objects</source>
      <translation>no ofrece este servicio para tales objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not allow this to us</source>
      <translation>no nos permite esto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while counting matches</source>
      <translation>se quedó sin recursos al contar resultados</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources while sending</source>
      <translation>se quedó sin recursos al enviar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know where to send to</source>
      <translation>no sabe adónde enviar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some of the objects could not be sent</source>
      <translation>algunos objetos no se pudieron enviar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it stopped on request</source>
      <translation>paró a petición</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it is out of resources, such as disk space</source>
      <translation>se quedó sin recursos, como espacio en disco</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it finds that question and service, or object and class, do not match</source>
      <translation>dice que pregunta y servicio, u objeto y clase, no concuerdan</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it cannot process this</source>
      <translation>no puede procesar esto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know the AE title {called} (called AE title not recognised)</source>
      <translation>no conoce el título AE {called} (called AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not know us as {own} (calling AE title not recognised)</source>
      <translation>no nos conoce como {own} (calling AE title not recognised)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association without a reason</source>
      <translation>rechaza la asociación sin motivo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it does not speak DICOM as we do</source>
      <translation>no habla DICOM como nosotros</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is too busy now</source>
      <translation>está demasiado ocupado ahora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it has too many connections now</source>
      <translation>tiene demasiadas conexiones ahora</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it speaks another version of DICOM</source>
      <translation>habla otra versión de DICOM</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were changed by the node</source>
      <translation>el nodo cambió algunos campos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>some fields were left out by the node</source>
      <translation>el nodo omitió algunos campos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>the node finds that the object does not match its class</source>
      <translation>el nodo dice que el objeto no corresponde a su clase</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it answers with an unknown status</source>
      <translation>responde con un estado desconocido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status}, {comment})</source>
      <translation>{said} (estado {status}, {comment})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>{said} (status {status})</source>
      <translation>{said} (estado {status})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/dimse_words.py" />
      <source>it refuses the association ({reason})</source>
      <translation>rechaza la asociación ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>se instala con: pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>The hospital network is not installed; install it with: pip install 'pynetdicom&lt;4' dicomweb-client</source>
      <translation>La red del hospital no está instalada; se instala con: pip install 'pynetdicom&lt;4' dicomweb-client</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no machine of the name in {place} is known here</source>
      <translation>aquí no se conoce ningún equipo con el nombre de {place}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>nothing listens at {place}</source>
      <translation>nadie escucha en {place}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no answer from {place} within {seconds} s</source>
      <translation>sin respuesta de {place} en {seconds} s</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>the connection to {place} broke</source>
      <translation>la conexión con {place} se rompió</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no way leads to {place}</source>
      <translation>ningún camino lleva a {place}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no connection to {place} ({reason})</source>
      <translation>sin conexión con {place} ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>its certificate is not trusted ({verify_message})</source>
      <translation>su certificado no es de confianza ({verify_message})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it does not speak TLS at this port</source>
      <translation>no habla TLS en este puerto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>it refuses the secured connection ({said}); it may ask for a client certificate</source>
      <translation>rechaza la conexión protegida ({said}); quizá pide un certificado de cliente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/errors.py" />
      <source>no secured connection ({said})</source>
      <translation>sin conexión protegida ({said})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>nothing can be kept here ({reason})</source>
      <translation>aquí no se puede guardar nada ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/kept.py" />
      <source>there are {most_alike} files named {stem} already</source>
      <translation>ya hay {most_alike} archivos llamados {stem}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>no address</source>
      <translation>sin dirección</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: the key {key} is locked by a pass phrase, which is not supported</source>
      <translation>{name}: la clave {key} está cerrada con contraseña, lo que no se admite</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/line.py" />
      <source>{name}: its certificate files cannot be used ({reason})</source>
      <translation>{name}: sus archivos de certificado no se pueden usar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the node a name.</source>
      <translation>Dé un nombre al nodo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A node's name is one line of at most {name_length} characters.</source>
      <translation>El nombre de un nodo es una línea de {name_length} caracteres como mucho.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the name or number of the machine, without http:// and without the port.</source>
      <translation>Dé el nombre o número del equipo, sin http:// y sin el puerto.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A port lies between 1 and 65535.</source>
      <translation>Un puerto está entre 1 y 65535.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The node's AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>El título AE del nodo tiene de 1 a 16 caracteres simples y ninguna barra inversa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Our own AE title has 1 to 16 plain characters and no backslash.</source>
      <translation>Nuestro título AE tiene de 1 a 16 caracteres simples y ninguna barra inversa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Give the address of the DICOMweb service, such as https://pacs.example/dicom-web.</source>
      <translation>Dé la dirección del servicio DICOMweb, como https://pacs.example/dicom-web.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Leave user and password out of the address; there are fields for them.</source>
      <translation>No ponga usuario ni contraseña en la dirección; hay campos para ellos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The name of an environment variable has letters, digits and underscores.</source>
      <translation>El nombre de una variable de entorno tiene letras, cifras y guiones bajos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password needs a user.</source>
      <translation>Una contraseña necesita un usuario.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Only DICOMweb nodes take a user, and it has no colon.</source>
      <translation>Solo los nodos DICOMweb llevan usuario, y sin dos puntos.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A password is not sent over http, where others can read it; use https.</source>
      <translation>Una contraseña no se envía por http, donde otros pueden leerla; use https.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of authorities {path} is not there.</source>
      <translation>La lista de autoridades {path} no existe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The certificate {path} is not there.</source>
      <translation>El certificado {path} no existe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The key {path} is not there.</source>
      <translation>La clave {path} no existe.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Certificates are only used with TLS (https).</source>
      <translation>Los certificados solo se usan con TLS (https).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{path}: cannot be read ({reason}).</source>
      <translation>{path}: no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>A key needs its certificate.</source>
      <translation>Una clave necesita su certificado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>Times lie above 0 s and within a day.</source>
      <translation>Los tiempos están por encima de 0 s y dentro de un día.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>none yet</source>
      <translation>aún ninguno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is no node named {name} (known: {known})</source>
      <translation>No hay ningún nodo llamado {name} (conocidos: {known})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>There is a node named {name} already</source>
      <translation>Ya hay un nodo llamado {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The nodes cannot be kept in {path} ({reason})</source>
      <translation>Los nodos no se pueden guardar en {path} ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes was damaged and is now {aside}.</source>
      <translation>La lista de nodos estaba dañada y ahora es {aside}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not JSON</source>
      <translation>no es JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>{n} of the nodes in {path} are damaged.</source>
      <translation>{n} de los nodos en {path} están dañados.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/nodes.py" />
      <source>The list of nodes {path} cannot be read ({reason}).</source>
      <translation>No se puede leer la lista de nodos {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/outgoing.py" />
      <source>Looking at files</source>
      <translation>Mirando archivos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed; {password_variable} is not set</source>
      <translation>{name}: hace falta una contraseña para {user}; {password_variable} no está definida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/peers.py" />
      <source>{name}: a password for {user} is needed</source>
      <translation>{name}: hace falta una contraseña para {user}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Names and numbers have at most {text} characters and no backslash</source>
      <translation>Nombres y números tienen como mucho {text} caracteres y ninguna barra inversa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>The first day comes after the last</source>
      <translation>El primer día va después del último</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/talk.py" />
      <source>Fill in at least one field; * as the name means everybody</source>
      <translation>Rellene al menos un campo; * como nombre significa todos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no list</source>
      <translation>no es una lista</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>no data set</source>
      <translation>no es un conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node does not take it (HTTP {code})</source>
      <translation>el nodo no lo acepta (HTTP {code})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web.py" />
      <source>the node took it with a reservation</source>
      <translation>el nodo lo aceptó con una reserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not speak DICOMweb at this address</source>
      <translation>no habla DICOMweb en esta dirección</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not understand the question</source>
      <translation>no entiende la pregunta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it asks for a user and a password, or does not take these</source>
      <translation>pide usuario y contraseña, o no acepta estos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it has nothing at this address</source>
      <translation>no tiene nada en esta dirección</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not offer this service</source>
      <translation>no ofrece este servicio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it cannot send films as they are stored</source>
      <translation>no puede enviar radiografías como están guardadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take these objects</source>
      <translation>no acepta estos objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>the object is too large for it</source>
      <translation>el objeto es demasiado grande para él</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it does not take such objects</source>
      <translation>no acepta tales objetos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it is out of disk space</source>
      <translation>se quedó sin espacio en disco</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/web_session.py" />
      <source>it sends us on to another address, which is not followed</source>
      <translation>nos envía a otra dirección, que no se sigue</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/network/whole.py" />
      <source>it is damaged: its picture ends early</source>
      <translation>está dañado: su imagen termina antes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>a share lies between 0 and 1, not at {share}</source>
      <translation>una proporción está entre 0 y 1, no en {share}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/sample_size.py" />
      <source>no interval narrower than {narrowest} is planned, and {width} is asked for</source>
      <translation>no se planea ningún intervalo más estrecho que {narrowest}, y se pide {width}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations</source>
      <translation>MMD al cuadrado sin sesgo, núcleo gaussiano de la distancia mediana, {draws} permutaciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>unbiased MMD squared, Gaussian kernel of the median distance, {draws} permutations of patients</source>
      <translation>MMD al cuadrado sin sesgo, núcleo gaussiano de la distancia mediana, {draws} permutaciones de pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>ridge regression in {folds} folds, {draws} permutations; interval: {interval}, of pooled scores</source>
      <translation>regresión ridge en {folds} partes, {draws} permutaciones; intervalo: {interval}, de puntuaciones reunidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations</source>
      <translation>Kolmogorov-Smirnov, {draws} permutaciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>Kolmogorov-Smirnov, {draws} permutations of patients</source>
      <translation>Kolmogorov-Smirnov, {draws} permutaciones de pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/statistics/two_sample.py" />
      <source>bootstrap of patients</source>
      <translation>bootstrap de pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: no film is classified yet</source>
      <translation>no se escribe: aún no hay ninguna radiografía clasificada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>For research, not for diagnosis.</source>
      <translation>Para investigación, no para diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is not written: its record would have more than {most_record} MiB</source>
      <translation>no se escribe: su registro tendría más de {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a record of more than {most_record} MiB</source>
      <translation>tiene un registro de más de {most_record} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>was written by a newer version of this program</source>
      <translation>lo escribió una versión más nueva de este programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is no results bundle ({reason})</source>
      <translation>no es un paquete de resultados ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} was unpacked from {name2} earlier: it is opened as it is now.</source>
      <translation>{name} se extrajo antes de {name2}: se abre tal como está ahora.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>has a study of more than {most_study} GiB</source>
      <translation>tiene un estudio de más de {most_study} GiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>its study {reason}</source>
      <translation>su estudio: {reason}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>cannot be unpacked ({reason})</source>
      <translation>no se puede desempaquetar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>is wanted ({needed}), not {name}; name it by --model</source>
      <translation>se necesita {needed}, no {name}; indíquelo con --model</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the file has changed</source>
      <translation>el archivo ha cambiado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>the bundle has the probabilities of other classes</source>
      <translation>el paquete tiene las probabilidades de otras clases</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>{name} is packed as no bundle is</source>
      <translation>{name} está comprimido como ningún paquete lo está</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a film's path leads out of its folder: {name}</source>
      <translation>la ruta de una radiografía sale de su carpeta: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a path lies on another machine: {name}</source>
      <translation>una ruta está en otro equipo: {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/bundle.py" />
      <source>a probability that cannot be</source>
      <translation>una probabilidad imposible</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films that both answered</source>
      <translation>radiografías con respuesta de ambos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films outside the first model's scope, not counted</source>
      <translation>radiografías fuera del ámbito del primer modelo, sin contar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>films called differently</source>
      <translation>radiografías con clasificación distinta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>Cohen's kappa of their calls</source>
      <translation>kappa de Cohen de sus clasificaciones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the first</source>
      <translation>acierta solo el primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>right only by the second</source>
      <translation>acierta solo el segundo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in accuracy</source>
      <translation>diferencia de exactitud</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>McNemar's exact test</source>
      <translation>prueba exacta de McNemar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the first</source>
      <translation>AUC del primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>AUC of the second</source>
      <translation>AUC del segundo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>difference in AUC</source>
      <translation>diferencia de AUC</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>DeLong's test</source>
      <translation>prueba de DeLong</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>film</source>
      <translation>radiografía</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/comparison_table.py" />
      <source>truth</source>
      <translation>verdadera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>heat map</source>
      <translation>mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/overlays.py" />
      <source>its {what} cannot be written ({reason})</source>
      <translation>no se puede escribir: {what} ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>probability of the second class above 0.8; also &gt;= &lt; &lt;= =</source>
      <translation>probabilidad de la segunda clase por encima de 0.8; también &gt;= &lt; &lt;= =</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>between two probabilities, both included</source>
      <translation>entre dos probabilidades, ambas incluidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the same of the second model</source>
      <translation>lo mismo del segundo modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class called; its first letters are enough</source>
      <translation>la clase asignada; bastan sus primeras letras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the folder is called by</source>
      <translation>la clase que da nombre a la carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what the reader said; also reading:unsure</source>
      <translation>lo que dijo el lector; también reading:unsure</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the class that the second model called</source>
      <translation>la clase que asignó el segundo modelo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth</source>
      <translation>la clasificación difiere de la clase verdadera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call differs from the truth, or from the reading where the truth is unknown</source>
      <translation>la clasificación difiere de la clase verdadera, o de la lectura si aquella no se conoce</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the two models call different classes</source>
      <translation>los dos modelos asignan clases distintas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the call is doubtful</source>
      <translation>la clasificación es dudosa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>of the model's scope, as far as that is known</source>
      <translation>del ámbito del modelo, en lo que se sabe</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>outside, with a word of the reason; in quotes to keep blanks together</source>
      <translation>fuera, con una palabra del motivo; entre comillas para conservar espacios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the probability's spread above 0.1; also &gt;= &lt; &lt;= =, or a range like p</source>
      <translation>la dispersión de la probabilidad por encima de 0.1; también &gt;= &lt; &lt;= =, o un intervalo como p</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the prediction set holds one class; set:both cannot tell, set:none is unlike both</source>
      <translation>el conjunto de predicción tiene una clase; set:both no distingue, set:none no se parece a ninguna</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>without, or with, a reading</source>
      <translation>sin lectura, o con ella</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>the reader could not say</source>
      <translation>el lector no supo decirlo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>flagged</source>
      <translation>marcada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>has a note</source>
      <translation>tiene una nota</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>cannot be read or classified</source>
      <translation>no se puede leer o clasificar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>not classified yet</source>
      <translation>aún no clasificada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>classified</source>
      <translation>clasificada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a part of the name or folder; in quotes to keep blanks together</source>
      <translation>una parte del nombre o de la carpeta; entre comillas para conservar espacios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>what does not match</source>
      <translation>lo que no coincide</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>both, either, grouped</source>
      <translation>ambas, una de ellas, agrupadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there is a ")" too many</source>
      <translation>sobra un ")"</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a word is missing</source>
      <translation>falta una palabra</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>there are too many brackets within brackets</source>
      <translation>hay demasiados paréntesis dentro de paréntesis</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>a ")" is missing</source>
      <translation>falta un ")"</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a range, p:0.4..0.6 say</source>
      <translation>"{word}" necesita un intervalo, por ejemplo p:0.4..0.6</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a number from 0 to 1, {example} say</source>
      <translation>"{word}" necesita un número de 0 a 1, por ejemplo {example}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a second model beside the first</source>
      <translation>"{word}" necesita un segundo modelo junto al primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs a word of the reason, outside:turned say</source>
      <translation>"{word}" necesita una palabra del motivo, por ejemplo outside:turned</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of {sets}</source>
      <translation>"{word}" necesita uno de {sets}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/query.py" />
      <source>"{word}" needs one of the classes {classes}</source>
      <translation>"{word}" necesita una de las clases {classes}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review.py" />
      <source>{rule} is none of the rules {rules}</source>
      <translation>{rule} no es ninguna de las reglas {rules}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>reader</source>
      <translation>lector</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa</source>
      <translation>kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>{changed} of {blind} ({to_right} to right, {to_wrong} to wrong)</source>
      <translation>{changed} de {blind} ({to_right} a correcto, {to_wrong} a incorrecto)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>films read</source>
      <translation>radiografías leídas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them unsure</source>
      <translation>de ellas no seguras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>of them blind at first</source>
      <translation>de ellas a ciegas al principio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity before the model (blind)</source>
      <translation>sensibilidad antes del modelo (a ciegas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>sensitivity with the model (blind)</source>
      <translation>sensibilidad con el modelo (a ciegas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity before the model (blind)</source>
      <translation>especificidad antes del modelo (a ciegas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>specificity with the model (blind)</source>
      <translation>especificidad con el modelo (a ciegas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>minds changed</source>
      <translation>cambios de opinión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>Cohen's kappa with the truth</source>
      <translation>kappa de Cohen con la clase verdadera</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the first decision</source>
      <translation>tiempo mediano hasta la primera decisión</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/review_table.py" />
      <source>median time to the final decision</source>
      <translation>tiempo mediano hasta la decisión final</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>of version {version}</source>
      <translation>de la versión {version}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/schema.py" />
      <source>{name} was brought to the present form; the file as it was is {name2}.</source>
      <translation>{name} se llevó a la forma actual; el archivo como estaba es {name2}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>lies in the same place as the films ({root}); choose another folder</source>
      <translation>está en el mismo lugar que las radiografías ({root}); elija otra carpeta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/sorting.py" />
      <source>Sorting films</source>
      <translation>Ordenando radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>{name} was damaged. It was set aside as {name2}, and a new study was begun.</source>
      <translation>{name} estaba dañado. Se apartó como {name2}, y se empezó un estudio nuevo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is not there</source>
      <translation>no está</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <location filename="../../cxr_desktop/core/words/writing.py" />
      <source>cannot be made ({reason})</source>
      <translation>no se puede crear ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: films that are put into it are not found again</source>
      <translation>está dañado: las radiografías puestas en él no se encuentran</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store.py" />
      <source>is damaged: a row of it cannot be understood ({reason})</source>
      <translation>está dañado: no se entiende una fila ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_columns.py" />
      <source>a class that the model does not have</source>
      <translation>una clase que el modelo no tiene</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be opened or made</source>
      <translation>no se puede abrir ni crear</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study</source>
      <translation>no es un estudio</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program</source>
      <translation>no es un estudio de este programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is no study of this program (it holds triggers, views or virtual tables)</source>
      <translation>no es un estudio de este programa (contiene disparadores, vistas o tablas virtuales)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged and cannot be set aside ({reason})</source>
      <translation>está dañado y no se puede apartar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is in use by another program</source>
      <translation>lo usa otro programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>the disk does not take it; it may be full</source>
      <translation>el disco no lo acepta; quizá está lleno</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>cannot be written to</source>
      <translation>no se puede escribir en él</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/store_file.py" />
      <source>is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/study/tables.py" />
      <source>is none of the kinds that can be written: {kinds}</source>
      <translation>no es ninguno de los tipos que se pueden escribir: {kinds}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/features.py" />
      <source>Computing what is frozen</source>
      <translation>Calculando lo que queda fijo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Calibrating</source>
      <translation>Calibrando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The model gets no guard: {few}.</source>
      <translation>El modelo no recibe guarda: {few}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The scope guard was fitted to {learned} training films; {unseen} validation films set its limit.</source>
      <translation>La guarda de ámbito se ajustó con {learned} radiografías de entrenamiento; {unseen} de validación fijan su límite.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{n} films say nothing with an interval; {fewest_audited} are needed</source>
      <translation>{n} radiografías no dicen nada con un intervalo; hacen falta {fewest_audited}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>The heat maps were not audited: {few}.</source>
      <translation>Los mapas de calor no se auditaron: {few}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>validation films of {name}</source>
      <translation>radiografías de validación de {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name} films of {name2}</source>
      <translation>radiografías de {name} de {name2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>{name}: {n} films learnt from, {n2} chosen by. {how}</source>
      <translation>{name}: {n} radiografías para aprender, {n2} para elegir. {how}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/finish.py" />
      <source>Nothing was fitted: there are no validation films.</source>
      <translation>No se ajustó nada: no hay radiografías de validación.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Scaling the random convolutions layer by layer.</source>
      <translation>Escalando las convoluciones aleatorias capa por capa.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>Validating</source>
      <translation>Validando</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/fit.py" />
      <source>stopped early</source>
      <translation>parado antes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is one of {choices}, not {value}</source>
      <translation>{name} es uno de {choices}, no {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} lies between {low} and {high}, not at {value}</source>
      <translation>{name} está entre {low} y {high}, no en {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a whole number, not {value}</source>
      <translation>{name} es un número entero, no {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is a text, not {value}</source>
      <translation>{name} es un texto, no {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>{name} is true or false</source>
      <translation>{name} es verdadero o falso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it is not a JSON object</source>
      <translation>no es un objeto JSON</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>it names what no recipe has: {unknown}</source>
      <translation>nombra lo que ninguna receta tiene: {unknown}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>no epochs are left after the frozen ones and those at a low resolution</source>
      <translation>no quedan épocas tras las fijas y las de baja resolución</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution is 32, 64 ... 192, not {side}</source>
      <translation>una resolución baja es 32, 64 ... 192, no {side}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>a low resolution has one epoch or more</source>
      <translation>una resolución baja tiene una época o más</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/recipe.py" />
      <source>low_resolution is a list of (side, epochs) pairs</source>
      <translation>low_resolution es una lista de pares (lado, épocas)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/resume.py" />
      <source>is damaged, so that the training cannot go on from it</source>
      <translation>está dañado, así que el entrenamiento no puede continuar desde él</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained by another process</source>
      <translation>lo está entrenando otro proceso</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>cannot be written to ({reason})</source>
      <translation>no se puede escribir en ella ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>no run can be kept here ({reason})</source>
      <translation>aquí no se puede guardar ninguna ejecución ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>there are too many runs called {name}</source>
      <translation>hay demasiadas ejecuciones llamadas {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is no run folder (recipe.json or split.json is missing)</source>
      <translation>no es una carpeta de ejecución (falta recipe.json o split.json)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>is being trained; stop it first</source>
      <translation>se está entrenando; deténgala primero</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/runs.py" />
      <source>cannot be deleted ({reason})</source>
      <translation>no se puede borrar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/sources.py" />
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>random weights</source>
      <translation>pesos aleatorios</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/start.py" />
      <source>ImageNet weights of torchvision</source>
      <translation>pesos ImageNet de torchvision</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the end of the training cannot be noted ({reason})</source>
      <translation>no se puede anotar el final del entrenamiento ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there are films of fewer than two classes to learn from</source>
      <translation>hay radiografías de menos de dos clases para aprender</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory for the network</source>
      <translation>hay muy poca memoria libre para la red</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Going on after epoch {epoch}.</source>
      <translation>Continuando tras la época {epoch}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{device} has too little memory for {size} films at a time; choose a smaller batch</source>
      <translation>{device} tiene muy poca memoria para {size} radiografías a la vez; elija un lote menor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>the training cannot be kept ({reason})</source>
      <translation>no se puede guardar el entrenamiento ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>there is too little free memory to evaluate what was learnt; the best epoch is kept</source>
      <translation>hay muy poca memoria libre para evaluar lo aprendido; la mejor época se conserva</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>The evaluation was left out; it is made when this run is gone on with.</source>
      <translation>La evaluación se omitió; se hace cuando se continúa esta ejecución.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>Trained on {n} films of {name}; how it does elsewhere is unknown.</source>
      <translation>Entrenado con {n} radiografías de {name}; no se sabe cómo es en otros lugares.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/training/train.py" />
      <source>{n} films of {name}, recipe {name2}, epoch {epoch}.</source>
      <translation>{n} radiografías de {name}, receta {name2}, época {epoch}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit.py" />
      <source>Auditing heat maps</source>
      <translation>Auditando mapas de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps move with the film when it is shifted by a cell or gets a little noise.</source>
      <translation>Los mapas se mueven con la radiografía cuando se desplaza una celda o recibe un poco de ruido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Maps fall apart when the film is shifted by a cell or gets a little noise.</source>
      <translation>Los mapas se deshacen cuando la radiografía se desplaza una celda o recibe un poco de ruido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get mirrored maps.</source>
      <translation>Radiografías en espejo reciben mapas en espejo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Mirrored films get other maps: the heat hangs on the side of the film as well.</source>
      <translation>Radiografías en espejo reciben otros mapas: el calor depende también del lado.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps are others: they show what the network learned.</source>
      <translation>Con pesos aleatorios los mapas son otros: muestran lo que la red aprendió.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>With random weights maps stay much the same: they do not show what was learned.</source>
      <translation>Con pesos aleatorios los mapas quedan casi iguales: no muestran lo aprendido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers more than blanking the coldest.</source>
      <translation>Borrar las partes más calientes mueve las respuestas más que borrar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Blanking the hottest parts moves the answers no more than blanking the coldest.</source>
      <translation>Borrar las partes más calientes no mueve las respuestas más que borrar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers more than smoothing the coldest.</source>
      <translation>Suavizar las partes más calientes mueve las respuestas más que suavizar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Smoothing the hottest parts out moves the answers no more than smoothing the coldest.</source>
      <translation>Suavizar las partes más calientes no mueve las respuestas más que suavizar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is denser in the lungs than elsewhere.</source>
      <translation>El calor es más denso en los pulmones que en otras partes.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Heat is no denser in the lungs than elsewhere.</source>
      <translation>El calor no es más denso en los pulmones que en otras partes.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The interval holds the limit: more films are needed to say.</source>
      <translation>El intervalo contiene el límite: hacen falta más radiografías para decirlo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>maps with heat for the class called</source>
      <translation>mapas con calor para la clase asignada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>SSIM of the maps of two films</source>
      <translation>SSIM de los mapas de dos radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>spread of the probability under small changes</source>
      <translation>dispersión de la probabilidad con cambios pequeños</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot lies in a corner less often than by chance.</source>
      <translation>El punto más caliente cae en una esquina menos que por azar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>The hottest spot often lies in a corner.</source>
      <translation>El punto más caliente cae a menudo en una esquina.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot less often than any place.</source>
      <translation>Las letras están calientes menos que un lugar cualquiera.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <source>Letters are hot more often than any place.</source>
      <translation>Las letras están calientes más que un lugar cualquiera.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_figures.py" />
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of {n} patients, 1,000 draws, percentiles</source>
      <translation>bootstrap de {n} pacientes, 1.000 sorteos, percentiles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>{passed} of {n} tests passed.</source>
      <translation>{passed} de {n} pruebas superadas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Failed</source>
      <translation>Fallidas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>Undecided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/audit_result.py" />
      <source>it holds no audit of heat maps</source>
      <translation>no contiene una auditoría de mapas de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>a guard needs {fewest} films to learn from and {fewest2} to be checked by; there are {n} and {n2}</source>
      <translation>una guarda necesita {fewest} radiografías para aprender y {fewest2} para comprobarla; hay {n} y {n2}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/fit.py" />
      <source>Learning what its films look like</source>
      <translation>Aprendiendo cómo son sus radiografías</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>left</source>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>right</source>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>down</source>
      <translation>abajo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_changes.py" />
      <source>noise</source>
      <translation>ruido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>Checking the heat map</source>
      <translation>Comprobando el mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>the device {device} has too little free memory to check a heat map</source>
      <translation>el dispositivo {device} tiene muy poca memoria libre para comprobar un mapa de calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>prediction and map</source>
      <translation>predicción y mapa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>small changes</source>
      <translation>cambios pequeños</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>deletion and insertion</source>
      <translation>borrado e inserción</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check.py" />
      <source>place of the heat</source>
      <translation>lugar del calor</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>passed</source>
      <translation>superada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>not applicable</source>
      <translation>no aplicable</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>undecided</source>
      <translation>sin decidir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{passed} of {applied} tests passed</source>
      <translation>{passed} de {applied} pruebas superadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_check_result.py" />
      <source>{counts}. Failed: {failed}.</source>
      <translation>{counts}. Fallidas: {failed}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map has no heat that speaks for the class: there is nothing to test.</source>
      <translation>El mapa no tiene calor a favor de la clase: no hay nada que probar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>mirror</source>
      <translation>espejo</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>heat in the lungs</source>
      <translation>calor en los pulmones</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot corner</source>
      <translation>sin esquina caliente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>no hot letter</source>
      <translation>sin letra caliente</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map moves with the film when the film is shifted by a cell or gets a little noise.</source>
      <translation>El mapa se mueve con la radiografía cuando se desplaza una celda o recibe un poco de ruido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The map falls apart when the film is shifted by a cell or gets a little noise: look at no detail of it.</source>
      <translation>El mapa se deshace cuando la radiografía se desplaza una celda o recibe un poco de ruido: no mire ningún detalle.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets the mirrored map.</source>
      <translation>La radiografía en espejo recibe el mapa en espejo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The mirrored film gets another map: the heat hangs on the side of the film, not only on what is there.</source>
      <translation>La radiografía en espejo recibe otro mapa: el calor depende del lado, no solo de lo que hay.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer more than blanking the coldest.</source>
      <translation>Borrar las partes más calientes mueve la respuesta más que borrar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Blanking the hottest parts moves the answer no more than blanking the coldest: it hangs on other things.</source>
      <translation>Borrar las partes más calientes no mueve la respuesta más que borrar las más frías: depende de otras cosas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer more than smoothing the coldest.</source>
      <translation>Suavizar las partes más calientes mueve la respuesta más que suavizar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Smoothing the hottest parts out moves the answer no more than smoothing the coldest.</source>
      <translation>Suavizar las partes más calientes no mueve la respuesta más que suavizar las más frías.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Not done.</source>
      <translation>No hecho.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map is another one: it shows what the network learned.</source>
      <translation>Con pesos aleatorios el mapa es otro: muestra lo que la red aprendió.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>With random weights the map stays much the same: it shows edges of the film, not what was learned.</source>
      <translation>Con pesos aleatorios el mapa queda casi igual: muestra bordes de la radiografía, no lo aprendido.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No lungs were found on this film, so nobody can say.</source>
      <translation>No se hallaron pulmones en esta radiografía, así que nadie puede decirlo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the lungs, which are {area} of what the model saw.</source>
      <translation>El {share} del calor está en los pulmones, que son el {area} de lo que vio el modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>Only {share} of the heat lies in the lungs, {area} of what the model saw: less than by chance.</source>
      <translation>Solo el {share} del calor está en los pulmones, el {area} de lo que vio el modelo: menos que por azar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, the hottest spot with it, where there is no lung.</source>
      <translation>El {share} del calor está en las esquinas de la radiografía, y con él el punto más caliente, donde no hay pulmón.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, where there is no lung.</source>
      <translation>El {share} del calor está en las esquinas de la radiografía, donde no hay pulmón.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The hottest spot of the map lies in a corner of the film, where there is no lung.</source>
      <translation>El punto más caliente del mapa está en una esquina de la radiografía, donde no hay pulmón.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>{share} of the heat lies in the corners of the film, and the hottest spot does not.</source>
      <translation>El {share} del calor está en las esquinas de la radiografía, y el punto más caliente no.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>No letter or marker was found on the film.</source>
      <translation>No se halló ninguna letra ni marca en la radiografía.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>A letter on the film is hot ({percent} of the peak): the model may read the marker.</source>
      <translation>Una letra de la radiografía está caliente ({percent} del máximo): el modelo quizá lee la marca.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/heat_tests.py" />
      <source>The letters on the film are not hot (at most {percent} of the peak).</source>
      <translation>Las letras de la radiografía no están calientes (como mucho el {percent} del máximo).</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>hardly any lung was found ({percent} of the film)</source>
      <translation>apenas se halló pulmón ({percent} de la radiografía)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>too much of the film would be lung ({percent})</source>
      <translation>demasiada radiografía sería pulmón ({percent})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>only one lung was found</source>
      <translation>solo se halló un pulmón</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>one of the lungs is too short</source>
      <translation>uno de los pulmones es demasiado corto</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lung_shape.py" />
      <source>the two lungs do not lie side by side</source>
      <translation>los dos pulmones no están lado a lado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it is damaged or no lung mask's network of this program</source>
      <translation>está dañado o no es una red de máscara pulmonar de este programa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>it holds weights that are not finite</source>
      <translation>contiene pesos que no son finitos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/lungs.py" />
      <source>the lungs found change when the film is seen from nearer or farther</source>
      <translation>los pulmones hallados cambian al ver la radiografía de más cerca o de más lejos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>last layer</source>
      <translation>última capa</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>hidden layer</source>
      <translation>capa oculta</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-3</source>
      <translation>conv 5-3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-2</source>
      <translation>conv 5-2</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>conv 5-1</source>
      <translation>conv 5-1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 4</source>
      <translation>bloque 4</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 3</source>
      <translation>bloque 3</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/randomisation.py" />
      <source>block 1</source>
      <translation>bloque 1</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features</source>
      <translation>características</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>prevalence</source>
      <translation>prevalencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>features at this prevalence</source>
      <translation>características con esta prevalencia</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>figures</source>
      <translation>cifras</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>films of {name}</source>
      <translation>radiografías de {name}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>validation films</source>
      <translation>radiografías de validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>Comparing {step}</source>
      <translation>Comparando {step}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>told apart (AUC)</source>
      <translation>se distinguen (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>{n} validation films against {n2} new ones</source>
      <translation>{n} radiografías de validación frente a {n2} nuevas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift.py" />
      <source>maximum likelihood (Saerens 2002) as if only the prevalence had changed; bootstrap of patients</source>
      <translation>máxima verosimilitud (Saerens 2002) como si solo hubiera cambiado la prevalencia; bootstrap de pacientes</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>validation films at a prevalence of {value}</source>
      <translation>radiografías de validación con prevalencia {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>bootstrap of validation films and of the prevalence, {draws} draws, percentiles</source>
      <translation>bootstrap de radiografías de validación y de la prevalencia, {draws} sorteos, percentiles</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected accuracy</source>
      <translation>exactitud esperada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_figures.py" />
      <source>expected ECE</source>
      <translation>ECE esperado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>{n} of {n2} films can be read, which is too few to compare</source>
      <translation>se pueden leer {n} de {n2} radiografías, muy pocas para comparar</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} tells {n} classes apart; films are compared for two</source>
      <translation>el modelo {name} distingue {n} clases; se comparan radiografías para dos</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps none of its validation films to compare others with</source>
      <translation>el modelo {name} no conserva ninguna de sus radiografías de validación para comparar otras con ellas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_films.py" />
      <source>the model {name} keeps too few of its validation films to compare others with</source>
      <translation>el modelo {name} conserva demasiado pocas de sus radiografías de validación para comparar otras con ellas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>cannot be said</source>
      <translation>no se puede decir</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Only {n} films: a difference may be missed.</source>
      <translation>Solo {n} radiografías: una diferencia puede pasar inadvertida.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Fewer than {few} films: how common {class} is among them is not estimated.</source>
      <translation>Menos de {few} radiografías: no se estima la frecuencia de {class} entre ellas.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{class} in {percent}</source>
      <translation>{class} en el {percent}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>If nothing but the prevalence changed ({share} of the films): films without labels cannot prove it. Expected figures are optimistic: they are of validation films, which also chose epoch and calibration.</source>
      <translation>Si solo cambió la prevalencia ({share} de las radiografías): sin etiquetas no se puede probar. Las cifras esperadas son optimistas: son de radiografías de validación, que también eligieron época y calibración.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{said} The films contradict it: these figures are what the model would have, not what it has.</source>
      <translation>{said} Las radiografías lo contradicen: son las cifras que el modelo tendría, no las que tiene.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>as in validation</source>
      <translation>como en validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share of the labelled films</source>
      <translation>proporción de las etiquetadas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>share in these folders</source>
      <translation>proporción en estas carpetas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error</source>
      <translation>error de calibración</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{sick}, estimated</source>
      <translation>{sick}, estimado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>accuracy, expected</source>
      <translation>exactitud, esperada</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>calibration error, expected</source>
      <translation>error de calibración, esperado</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>told apart from validation (AUC)</source>
      <translation>se distinguen de validación (AUC)</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, validation films</source>
      <translation>clasificadas como {sick}, validación</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>called {sick}, these films</source>
      <translation>clasificadas como {sick}, estas</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{name}, measured</source>
      <translation>{name}, medido</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Nothing tells these {n} films from the {n_validation} validation films ({apart}): the model's figures may be expected to hold.</source>
      <translation>Nada distingue estas {n} radiografías de las {n_validation} de validación ({apart}): cabe esperar que valgan las cifras del modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>Whether these {n} films differ from the {n_validation} validation films cannot be said: by their names they are of {patients} and {patients2}, too few for a test to be sure (told apart with {apart}). Take films of more patients; where the names mislead, `cxr-desktop shift --rule` says whose film is whose.</source>
      <translation>No se puede decir si estas {n} radiografías difieren de las {n_validation} de validación: por sus nombres son de {patients} y {patients2}, muy pocos para que una prueba sea segura (se distinguen con {apart}). Tome radiografías de más pacientes; si los nombres engañan, `cxr-desktop shift --rule` dice de quién es cada una.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation in how many are {class} (about {percent}, there {percent2}), not visibly in kind: sensitivity and specificity may hold, probabilities do not.</source>
      <translation>Las radiografías difieren de validación en cuántas son {class} (cerca del {percent}, allí el {percent2}), no visiblemente en el tipo: sensibilidad y especificidad pueden valer, las probabilidades no.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>The films differ from validation, but not by much (told apart with {apart}): label some and check the model's figures.</source>
      <translation>Las radiografías difieren de validación, pero no mucho (se distinguen con {apart}): etiquete algunas y compruebe las cifras del modelo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>These films are not like those the model was made for (told apart with {apart}): its figures need not hold here. Label films of this place before believing it.</source>
      <translation>Estas radiografías no son como aquellas para las que se hizo el modelo (se distinguen con {apart}): sus cifras no tienen por qué valer aquí. Etiquete radiografías de este lugar antes de creerlo.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>{n_known} of these {n} are films that the model learned from or was chosen by: its own films are no other place.</source>
      <translation>{n_known} de estas {n} son radiografías de las que el modelo aprendió o con que se eligió: las suyas no son otro lugar.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/trust/shift_result.py" />
      <source>On {n} films of known class the model's own AUC is {known}.</source>
      <translation>En {n} radiografías de clase conocida el AUC del propio modelo es {known}.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/caches.py" />
      <source>cannot be removed ({reason})</source>
      <translation>no se puede quitar ({reason})</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/documents.py" />
      <source>it is larger than {most_bytes} MiB</source>
      <translation>ocupa más de {most_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>{name} may not be {value}</source>
      <translation>{name} no puede ser {value}</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings cannot be read ({reason}); the defaults are used.</source>
      <translation>No se pueden leer las preferencias ({reason}); se usan las de fábrica.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file has no valid {refused}; the default is used.</source>
      <translation>El archivo de preferencias no tiene un valor válido para {refused}; se usa el de fábrica.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file is damaged ({reason}); the defaults are used.</source>
      <translation>El archivo de preferencias está dañado ({reason}); se usan las de fábrica.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>The settings file was damaged and is now {aside}; the defaults are used.</source>
      <translation>El archivo de preferencias estaba dañado y ahora es {aside}; se usan las de fábrica.</translation>
    </message>
    <message>
      <location filename="../../cxr_desktop/core/words/settings.py" />
      <source>no setting can be {raw}</source>
      <translation>ninguna preferencia puede ser {raw}</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>Trained on children of 1-5 years from one hospital; on adult films from elsewhere it was not measurably better than chance.</source>
      <translation>Entrenado con niños de 1 a 5 años de un hospital; en radiografías de adultos de otro lugar no fue mediblemente mejor que el azar.</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>From scratch on 4,679 films of the Kermany train split; see the model card.</source>
      <translation>Desde cero con 4.679 radiografías de la parte train de Kermany; vea la ficha del modelo.</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>half of the official test split</source>
      <translation>mitad de la partición oficial de prueba</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>validation films, by which epoch and operating point were chosen</source>
      <translation>radiografías de validación, con que se eligieron época y punto de operación</translation>
    </message>
    <message>
      <location filename="../../resources/models/cxr-vgg16-2.safetensors" />
      <source>adult films of another hospital (NIH ChestX-ray14)</source>
      <translation>radiografías de adultos de otro hospital (NIH ChestX-ray14)</translation>
    </message>
  </context>
</TS>
