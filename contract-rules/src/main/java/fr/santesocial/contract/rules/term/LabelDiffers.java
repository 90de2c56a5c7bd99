package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A printed label whose years are not those of the term, amendments counted. */
final class LabelDiffers implements Rule<Term> {
    private static final String LABEL = "label";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("term.label-differs")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.of(Source.S2, Basis.PRACTICE))
            .wording(TermRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Term>> subjects(ContractView view) {
        return view.all(Term.class).stream()
                .filter(term -> term.optional(LABEL, Term::getLabel).isPresent())
                .toList();
    }

    @Override
    public void check(Element<Term> term, ContractView view, Findings findings) {
        String label = term.optional(LABEL, Term::getLabel).orElseThrow();
        Spot spot = term.spot(LABEL);
        Parameters parameters = Parameters.none().with(LABEL, label);
        List<Integer> years = years(label);
        if (years.size() != 2) {
            findings.undecided(spot, "label-unreadable", parameters);
            return;
        }
        EffectiveTerm effective = ContractTerm.effective(view.contract());
        List<PartialDate> starts = effective.start().stream().toList();
        List<PartialDate> ends = effective.possibleEnds();
        List<Parameter> printed = new ArrayList<>();
        List<Parameter> actual = new ArrayList<>();
        compare(years.get(0), starts, printed, actual);
        compare(years.get(1), ends, printed, actual);
        if (!printed.isEmpty()) {
            findings.report(
                    spot,
                    parameters
                            .with("printed", new Parameter.Several(printed))
                            .with("actual", new Parameter.Several(actual)));
        } else if (starts.size() != 1 || ends.size() != 1) {
            findings.undecided(spot, "term-unknown", parameters);
        }
    }

    private static List<Integer> years(String label) {
        return YEAR.matcher(label)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }

    private static void compare(int year, List<PartialDate> dates, List<Parameter> printed, List<Parameter> actual) {
        if (!dates.isEmpty() && dates.stream().noneMatch(date -> date.getYear() == year)) {
            printed.add(new Parameter.Words(Integer.toString(year)));
            dates.forEach(date -> actual.add(new Parameter.Date(date)));
        }
    }
}
