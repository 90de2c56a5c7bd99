package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.DocumentFaults;
import fr.santesocial.contract.json.FaultCause;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.derogation.DerogationFault;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Profiles;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.profile.Selection;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the catalogue tells of one id.
 *
 * @param rule what the rule says of itself, or what is said of the fault
 * @param origin what finds it
 * @param profiles the profiles that have the rule, and how they use it; none for what every check and every reading finds
 * @param examples its cases, run; none for what is said of derogations, which no document alone can show, and of readings
 * @param readings its cases of reading, run; none for rules
 */
public record Entry(
        RuleDescriptor rule,
        Origin origin,
        Map<Profile, Selection> profiles,
        List<Example> examples,
        List<ReadingExample> readings) {

    /** All rules, family by family, then what is said of derogations, then all faults of reading. */
    public static List<Entry> all() {
        return described().map(Described::entry).toList();
    }

    /** The entry with the id, of which alone the cases are run; absent where there is no such rule or fault. */
    public static Optional<Entry> named(String id) {
        return described().filter(one -> one.rule().id().equals(id)).findFirst().map(Described::entry);
    }

    /** One of its texts without the values of any one finding, which stand in it by name: title, message, why or fix. */
    public String template(String part, Language language) {
        return rule.wording().template(rule.id() + "." + part, language.locale());
    }

    /** Everything found in the examples; where there are none, of derogations with each fault. */
    public Stream<Finding> findings() {
        return switch (origin) {
            case RULE -> examples.stream().flatMap(example -> example.outcome().findings().stream());
            case DEROGATION -> DerogationFindings.of(rule.id());
            case READING -> readings.stream().flatMap(reading -> reading.ofTheFault().stream());
        };
    }

    /** What of the fault can be told apart; nothing where it has but one cause. */
    public List<FaultCause> causes() {
        return DocumentFaults.causes().stream()
                .filter(cause -> cause.fault().equals(rule.id()))
                .toList();
    }

    /** Why the rule may be unable to decide: the keys of its own texts that say so. */
    public List<String> reasons() {
        return List.copyOf(rule.wording().keys(rule.id() + ".reason.", Language.FRENCH.locale()));
    }

    private static Stream<Described> described() {
        return Stream.of(
                        Rulebook.rules().stream().map(Rule::descriptor).map(rule -> new Described(rule, Origin.RULE)),
                        DerogationFault.descriptors().stream().map(fault -> new Described(fault, Origin.DEROGATION)),
                        DocumentFaults.descriptors().stream().map(fault -> new Described(fault, Origin.READING)))
                .flatMap(descriptors -> descriptors);
    }

    private record Described(RuleDescriptor rule, Origin origin) {
        Entry entry() {
            Map<Profile, Selection> profiles = new LinkedHashMap<>();
            for (Profile profile : Profiles.all()) {
                profile.selection(rule.id()).ifPresent(selection -> profiles.put(profile, selection));
            }
            return new Entry(
                    rule,
                    origin,
                    profiles,
                    Cases.of(rule.id()).stream().map(Example::of).toList(),
                    ReadingCases.of(rule.id()).stream().map(ReadingExample::of).toList());
        }
    }
}
