package headway.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a posting pays.
///
/// @param minimum the lower end in whole currency units with decimals, null when open
/// @param maximum the upper end, null when open; never below the minimum
/// @param currency an ISO 4217 code in capitals, empty when not known
/// @param period the time that the amounts are for
public record Salary(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        String currency,
        @Nullable SalaryPeriod period) {

    public static final Salary UNKNOWN = new Salary(null, null, "", null);

    /// No amount has more digits than this before the point, nor more decimals than [#MAX_DECIMALS].
    public static final int MAX_DIGITS = 18;

    public static final int MAX_DECIMALS = 9;

    public Salary {
        minimum = checked(minimum);
        maximum = checked(maximum);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("The lower end of a salary cannot be above the upper end");
        }
    }

    /// `1E+3` is kept as `1000`; `1E+999999999` would fill the disk.
    private static @Nullable BigDecimal checked(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0
                || (long) amount.precision() - amount.scale() > MAX_DIGITS
                || amount.scale() > MAX_DECIMALS
                || amount.scale() < -MAX_DIGITS) {
            throw new IllegalArgumentException("That is no amount of money");
        }
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
