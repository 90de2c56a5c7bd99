package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.Gap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What our reader and the constraints of the model have against a document.
 *
 * @param complaints what is wrong
 * @param gaps the places that could not be read, below which no constraint is looked at
 * @param misspelt the members that are taken for those of a nearby name, and so not said to be missing
 */
record ReaderVerdict(Set<Complaint> complaints, List<String> gaps, Set<String> misspelt) {
    static final ContractValidator CONSTRAINTS = ContractValidator.standard()
            .profile(Profile.named("constraints")
                    .with(Rulebook.rules().stream()
                            .filter(rule -> rule.descriptor().family().equals("value"))
                            .toList())
                    .build());

    static ReaderVerdict of(String document) {
        ReadResult result = ContractReader.standard().read(document);
        Set<Complaint> complaints = new TreeSet<>();
        CONSTRAINTS.validate(result.partial()).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .map(finding -> new Complaint(finding.getPointer(), kind(finding.getRuleId())))
                .forEach(complaints::add);
        List<Gap> gaps = result.partial().damage().gaps();
        Set<String> misspelt = gaps.stream()
                .filter(gap -> gap.cause().getRuleId().equals("structure.unknown-member"))
                .map(Gap::pointer)
                .collect(Collectors.toSet());
        return new ReaderVerdict(
                Complaint.withoutConsequences(complaints),
                result.partial().contract().isPresent()
                        ? gaps.stream().map(Gap::pointer).toList()
                        : List.of(""),
                misspelt);
    }

    /** What another has against the document and we should have too, and the other way round; empty where we agree. */
    Set<Complaint> differences(Set<Complaint> others) {
        Set<Complaint> differences = new TreeSet<>(others);
        differences.removeAll(complaints);
        differences.removeIf(complaint -> complaint.kind().isLeftToRules() && isHidden(complaint.pointer()));
        differences.removeIf(this::followsFromASlip);
        complaints.stream().filter(complaint -> !others.contains(complaint)).forEach(differences::add);
        return differences;
    }

    private boolean followsFromASlip(Complaint complaint) {
        return switch (complaint.kind()) {
            case REQUIRED -> misspelt.contains(complaint.pointer());
            case NOTHING_SAID -> misspelt.stream().anyMatch(member -> member.startsWith(complaint.pointer() + "/"));
            default -> false;
        };
    }

    private boolean isHidden(String pointer) {
        return gaps.stream().anyMatch(gap -> pointer.startsWith(gap + "/"));
    }

    private static Complaint.Kind kind(String id) {
        return switch (id) {
            case "document.not-an-object", "structure.null", "structure.wrong-type" -> Complaint.Kind.TYPE;
            case "document.format-missing", "structure.missing-member" -> Complaint.Kind.REQUIRED;
            case "document.format-unknown", "document.format-unsupported" -> Complaint.Kind.FORMAT;
            case "structure.unknown-member" -> Complaint.Kind.UNKNOWN;
            case "structure.nothing-said" -> Complaint.Kind.NOTHING_SAID;
            case "structure.unknown-value" -> Complaint.Kind.ENUM;
            case "structure.bad-date" -> Complaint.Kind.DATE;
            case "structure.bad-length-of-time" -> Complaint.Kind.LENGTH_OF_TIME;
            case "structure.bad-number", "value.out-of-range", "value.too-many-digits" -> Complaint.Kind.NUMBER;
            case "value.id-malformed" -> Complaint.Kind.ID;
            case "value.blank" -> Complaint.Kind.WORDS;
            case "value.too-long" -> Complaint.Kind.TOO_LONG;
            default -> throw new IllegalStateException("lies outside what a schema says: " + id);
        };
    }
}
