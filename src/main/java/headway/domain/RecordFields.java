package headway.domain;

/// What a work-search record asks about an activity beside its day and kind. Empty text means not told: then the
/// application and the person tell it, where they can.
///
/// @param employer or agency
/// @param address of the employer
/// @param phone of the employer or the person
/// @param email or web address
/// @param title of the person
/// @param method how: online, in person, by phone
/// @param position or type of work
/// @param reference number of the job or of a referral
/// @param result what came of it
/// @param proof what shows it: a confirmation, a card, a letter
public record RecordFields(
        String employer,
        String address,
        String phone,
        String email,
        String title,
        String method,
        String position,
        String reference,
        String result,
        String proof) {
    public static final RecordFields NONE = new RecordFields("", "", "", "", "", "", "", "", "", "");

    /// The text of a field; empty for what an entry tells itself: day, activity and person.
    public String text(RecordField field) {
        return switch (field) {
            case DATE, ACTIVITY, PERSON -> "";
            case EMPLOYER -> employer;
            case ADDRESS -> address;
            case PHONE -> phone;
            case EMAIL -> email;
            case TITLE -> title;
            case METHOD -> method;
            case POSITION -> position;
            case REFERENCE -> reference;
            case RESULT -> result;
            case PROOF -> proof;
        };
    }

    /// The same with another text in a field; unchanged for what an entry tells itself.
    public RecordFields with(RecordField field, String text) {
        return new RecordFields(
                field == RecordField.EMPLOYER ? text : employer,
                field == RecordField.ADDRESS ? text : address,
                field == RecordField.PHONE ? text : phone,
                field == RecordField.EMAIL ? text : email,
                field == RecordField.TITLE ? text : title,
                field == RecordField.METHOD ? text : method,
                field == RecordField.POSITION ? text : position,
                field == RecordField.REFERENCE ? text : reference,
                field == RecordField.RESULT ? text : result,
                field == RecordField.PROOF ? text : proof);
    }

    /// The same with another employer.
    public RecordFields withEmployer(String name) {
        return new RecordFields(name, address, phone, email, title, method, position, reference, result, proof);
    }
}
