"""Small words of Spanish, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "al alguna algún como con cuando de del desde donde el ella en entre era es esa ese esta este esto "
            "está están fue ha hasta la las le les lo los mi muy más nada ninguna ningún no nos nuestra nuestro o "
            "para pero por porque puede que quién se ser si sin sobre son su sus también te tiene todas todo "
            "todos tu un una unas unos usted y ya "
        ).split()
    ),
    labels=frozenset(
        (
            "abrir aceptar activar actualizar agregar ajustes anterior archivo archivos ayuda añadir borrar "
            "buscar cambiar cancelar cargando carpeta cerrar conectar configuración confirmar continuar "
            "contraseña copiar correo crear cuenta desactivar descargar desconectar editar eliminado eliminar "
            "enviar guardado guardando guardar imprimir iniciar inválido mensaje mensajes mostrar nueva nuevo "
            "ocultar omitir pegar rechazar reintentar salir seleccionar siguiente subir usuario vacío volver "
        ).split()
    ),
)
