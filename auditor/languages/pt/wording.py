"""Small words of Portuguese, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "a ao aos as até com como da das de do dos e ela ele em entre era essa esse esta este está eu foi há "
            "isso já lhe mais mas me meu minha muito na nas nem nenhum nenhuma no nos nossa nosso num numa não o "
            "os ou para pela pelo pode por porque que quem se sem ser seu sob sobre sua são também tem todas todo "
            "todos tu um uma você é "
        ).split()
    ),
    labels=frozenset(
        (
            "abrir aceitar adicionar ajuda alterar anterior apagar arquivo arquivos ativar atualizar baixar "
            "buscar cancelar carregando carregar conectar configurações confirmar conta continuar copiar criar "
            "desativar desconectar editar eliminar entrar enviar erro excluir excluído exibir fechar ficheiro "
            "guardar imprimir iniciar inválido mensagem mensagens mostrar nova novo ocultar pasta pesquisar "
            "procurar próximo remover renomear sair salvar salvo seguinte selecionar senha usuário utilizador "
            "vazio voltar "
        ).split()
    ),
)
