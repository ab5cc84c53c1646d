package headway.ui.letters;

import org.kordamp.ikonli.feather.Feather;

/// The documents of the screen. The name of each is the text of the key `letters.kind.NAME`.
enum DocumentKind {
    PLAN(Feather.FILE_TEXT),
    FORM(Feather.EDIT_3),
    LETTER(Feather.MAIL),
    REVIEW(Feather.BOOK_OPEN),
    WORK_SEARCH(Feather.CLIPBOARD),
    APPLICATIONS(Feather.LIST);

    private final Feather icon;

    DocumentKind(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    String key() {
        return "letters.kind." + name();
    }
}
