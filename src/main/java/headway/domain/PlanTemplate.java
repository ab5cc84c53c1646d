package headway.domain;

/// The templates that come with the program; the text of each lies beside the words of messages, in each language.
public enum PlanTemplate {
    BLANK,
    GENERAL,
    INDIVIDUAL_CONTRIBUTOR,
    ENGINEER,
    MANAGER,
    SALES,
    CAREER_CHANGER
}
