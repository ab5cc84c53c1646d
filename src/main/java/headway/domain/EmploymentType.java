package headway.domain;

/// The kind of contract a posting offers.
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    TEMPORARY,
    INTERNSHIP,
    APPRENTICESHIP,
    VOLUNTEER,
    OTHER
}
