package fr.santesocial.contract.rules.derogation;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Damage;
import fr.santesocial.contract.rules.rule.PlaceFinder;
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The derogations granted for a contract, or for several. Immutable and safe to share between threads. */
public final class Derogations {
    private static final Derogations NONE = new Derogations(List.of());

    private final List<Derogation> granted;

    private Derogations(List<Derogation> granted) {
        this.granted = List.copyOf(granted);
    }

    /** No derogations. */
    public static Derogations none() {
        return NONE;
    }

    /** These derogations. */
    public static Derogations of(List<Derogation> granted) {
        return new Derogations(granted);
    }

    /** The derogations, in the order they were given. */
    public List<Derogation> granted() {
        return granted;
    }

    /**
     * The report with what is waived marked, and with a finding for every derogation that does not hold. A derogation that
     * names another contract is left aside.
     */
    public ValidationReport applyTo(ValidationReport report, Contract contract, Damage damage, Profile profile) {
        List<Derogation> ours = granted.stream()
                .filter(one -> one.contract().map(contract.getId()::equals).orElse(true))
                .toList();
        if (ours.isEmpty()) {
            return report;
        }
        PlaceFinder places = new PlaceFinder(contract, damage);
        Map<String, List<Finding>> byPlace = byPlace(report.getFindings());
        // What is wrong with the document itself stands in no line of the ledger, whatever its id.
        Set<Finding> ofRules = new HashSet<>();
        report.getOutcomes().forEach(outcome -> ofRules.addAll(outcome.findings()));
        Map<Finding, Derogation> waived = new HashMap<>();
        List<Finding> faults = new ArrayList<>();
        for (Derogation derogation : ours) {
            Judgement judgement = new Judgement(derogation, places, report.getReferenceDate());
            List<Finding> meant = byPlace.getOrDefault(key(derogation.rule(), judgement.pointer), List.of());
            if (!meant.isEmpty()) {
                judgement.judge(meant, ofRules.containsAll(meant) && profile.allowsDerogationFrom(derogation.rule()));
            } else if (!isOpen(derogation.rule(), judgement.pointer, report)) {
                judgement.unused();
            }
            judgement.waived.forEach(finding -> waived.put(finding, derogation));
            faults.addAll(judgement.faults);
        }
        return report.withDerogations(
                finding -> {
                    Derogation derogation = waived.get(finding);
                    return derogation == null ? finding : finding.waivedBy(derogation);
                },
                faults);
    }

    private static Map<String, List<Finding>> byPlace(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(finding -> key(finding.getRuleId(), finding.getPointer())));
    }

    private static String key(String rule, String pointer) {
        return rule + " " + pointer;
    }

    /** Whether the rule could not decide at the place: then nobody can say that the derogation is of no use. */
    private static boolean isOpen(String rule, String pointer, ValidationReport report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.ruleId().equals(rule) && outcome.status() != OutcomeStatus.NOT_APPLICABLE)
                .flatMap(outcome -> outcome.undecided().stream())
                .map(undecided -> owner(undecided.getSpot().pointer()))
                .anyMatch(open -> contains(open, pointer) || contains(pointer, open));
    }

    /** The element a member belongs to: what hinders a rule and what it would report are often two members of one. */
    private static String owner(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        boolean element = last.chars().allMatch(c -> c >= '0' && c <= '9');
        return element ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static boolean contains(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    /** Whether one derogation holds. */
    private static final class Judgement {
        private final Derogation derogation;
        private final PlaceFinder places;
        private final LocalDate day;
        private final String pointer;
        private final List<Finding> waived = new ArrayList<>();
        private final List<Finding> faults = new ArrayList<>();

        private Judgement(Derogation derogation, PlaceFinder places, LocalDate day) {
            this.derogation = derogation;
            this.places = places;
            this.day = day;
            this.pointer = places.pointer(derogation.place());
        }

        private void unused() {
            fault(DerogationFault.UNUSED, words(), places.spot(pointer));
        }

        private void judge(List<Finding> meant, boolean allowed) {
            if (!allowed) {
                fault(DerogationFault.NOT_ALLOWED, words(), meant.get(0).getSpot());
            } else if (day.isAfter(derogation.grounds().expires())) {
                fault(
                        DerogationFault.EXPIRED,
                        words().with("expires", derogation.grounds().expires()),
                        meant.get(0).getSpot());
            } else if (day.isBefore(derogation.grounds().granted())) {
                fault(
                        DerogationFault.NOT_STARTED,
                        words().with("granted", derogation.grounds().granted()),
                        meant.get(0).getSpot());
            } else {
                meant.forEach(this::compare);
            }
        }

        private void compare(Finding finding) {
            String now = Fingerprint.of(finding, places);
            if (derogation.fingerprint().isEmpty()) {
                fault(DerogationFault.FINGERPRINT_MISSING, words().with("fingerprint", now), finding.getSpot());
            } else if (derogation.fingerprint().get().equals(now)) {
                waived.add(finding);
            } else {
                fault(DerogationFault.VALUE_CHANGED, words().with("fingerprint", now), finding.getSpot());
            }
        }

        private Parameters words() {
            return Parameters.none()
                    .with("rule", derogation.rule())
                    .with("author", derogation.grounds().author());
        }

        private void fault(DerogationFault fault, Parameters parameters, Spot spot) {
            faults.add(fault.at(spot, parameters));
        }
    }
}
