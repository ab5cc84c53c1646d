package headway.ui.letters;

/// Which document is chosen.
///
/// @param plan its number for [DocumentKind#PLAN], 0 for none; 0 for the others
record Chosen(DocumentKind kind, long plan) {
    static final Chosen NO_PLAN = new Chosen(DocumentKind.PLAN, 0);

    static Chosen plan(long id) {
        return new Chosen(DocumentKind.PLAN, id);
    }

    static Chosen other(DocumentKind kind) {
        return new Chosen(kind, 0);
    }

    /// Reads what [#remembered] gave; what is none means no plan.
    static Chosen of(String remembered) {
        String[] parts = remembered.split(" ", 2);
        for (DocumentKind kind : DocumentKind.values()) {
            if (parts.length == 2 && kind.name().equals(parts[0]) && parts[1].matches("\\d{1,18}")) {
                return new Chosen(kind, Long.parseLong(parts[1]));
            }
        }
        return NO_PLAN;
    }

    String remembered() {
        return kind.name() + " " + plan;
    }
}
