package headway.domain;

/// The figures of the pacing rules. The usual ones are [#USUAL].
///
/// @param agreedBusinessDays business days between an agreed date and the earliest polite day, 0 to 60
/// @param firstCheckInDays days between the last contact and the first check-in, 1 to 365
/// @param nextCheckInDays days between a check-in and the next one, 1 to 365
/// @param checkIns how many check-ins may stay without an answer, 0 to 10
/// @param mailDays days that a letter takes, 0 to 60
/// @param tooLateDays days after which a check-in that was due is no longer proposed, 1 to 3,650
public record PacingSettings(
        int agreedBusinessDays,
        int firstCheckInDays,
        int nextCheckInDays,
        int checkIns,
        int mailDays,
        int tooLateDays,
        WorkDays workDays) {
    public static final PacingSettings USUAL = new PacingSettings(3, 7, 14, 2, 3, 90, WorkDays.MONDAY_TO_FRIDAY);

    public PacingSettings {
        within(agreedBusinessDays, 0, 60);
        within(firstCheckInDays, 1, 365);
        within(nextCheckInDays, 1, 365);
        within(checkIns, 0, 10);
        within(mailDays, 0, 60);
        within(tooLateDays, 1, 3650);
    }

    public PacingSettings withWorkDays(WorkDays days) {
        return new PacingSettings(
                agreedBusinessDays, firstCheckInDays, nextCheckInDays, checkIns, mailDays, tooLateDays, days);
    }

    private static void within(int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(value + " is not within " + lowest + " and " + highest);
        }
    }
}
