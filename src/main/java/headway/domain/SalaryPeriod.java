package headway.domain;

/// The time that an amount of pay is for.
public enum SalaryPeriod {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
