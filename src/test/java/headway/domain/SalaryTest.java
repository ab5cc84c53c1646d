package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SalaryTest {

    @Test
    void theLowerEndIsNotAboveTheUpperEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> salary("2", "1"));
        assertThat(salary("1.0", "1").minimum()).isEqualTo(new BigDecimal("1.0"));
        assertThat(salary(null, null)).isEqualTo(Salary.UNKNOWN);
        assertThat(salary("0", null).isUnknown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1E+999999999", "1E-999999999", "1E19", "0E+99", "0.0000000001"})
    void whatIsNoAmountIsRefused(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> salary(amount, null));
        assertThatIllegalArgumentException().isThrownBy(() -> salary(null, amount));
    }

    @Test
    void decimalsAreKeptAndPowersWrittenOut() {
        assertThat(salary("50000.50", null).minimum()).isEqualTo(new BigDecimal("50000.50"));
        assertThat(salary("5E+4", null).minimum()).isEqualTo(new BigDecimal("50000"));
        assertThat(salary("999999999999999999", null).minimum()).isNotNull();
    }

    private static Salary salary(@Nullable String minimum, @Nullable String maximum) {
        return new Salary(
                minimum == null ? null : new BigDecimal(minimum),
                maximum == null ? null : new BigDecimal(maximum),
                "",
                null);
    }
}
