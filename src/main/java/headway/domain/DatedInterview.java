package headway.domain;

import java.util.List;

/// An interview with what it is for and whom it is with.
///
/// @param people their names, in the order of the interview
public record DatedInterview(Interview interview, String company, String role, List<String> people) {
    public DatedInterview {
        people = List.copyOf(people);
    }
}
