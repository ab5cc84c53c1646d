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

    public Salary {
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new IllegalArgumentException("The lower end of a salary cannot be above the upper end");
        }
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
