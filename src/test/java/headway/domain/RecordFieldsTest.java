package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordFieldsTest {
    private static final RecordFields FILLED = new RecordFields("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @ParameterizedTest
    @EnumSource(RecordField.class)
    void oneFieldIsChangedAndTheOthersStay(RecordField changed) {
        boolean own = changed == RecordField.DATE || changed == RecordField.ACTIVITY || changed == RecordField.PERSON;
        RecordFields after = FILLED.with(changed, "new");
        for (RecordField field : RecordField.values()) {
            assertThat(after.text(field)).isEqualTo(field == changed && !own ? "new" : FILLED.text(field));
        }
        assertThat(after.equals(FILLED)).isEqualTo(own);
    }
}
