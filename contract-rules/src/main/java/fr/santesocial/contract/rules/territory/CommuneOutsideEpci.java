package fr.santesocial.contract.rules.territory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.kind.TermBasis;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.reading.Membership;
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
import fr.santesocial.contract.rules.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A commune that belongs to none of the groupings (EPCI) of its territory according to the geographic code. */
final class CommuneOutsideEpci implements Rule<Territory> {
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("territory.commune-outside-epci")
            .grades(Grades.always(Severity.WARNING))
            .cites(Citation.consistency(), Citation.of(Source.COG, Basis.GUIDE))
            .wording(TerritoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Territory>> subjects(ContractView view) {
        return view.all(Territory.class).stream()
                .filter(territory -> territory.showsOrHides(ListedEpcis::anyHasNumber))
                .filter(territory -> territory.showsOrHides(
                        each -> communes(each).stream().anyMatch(commune -> isComparable(commune, view))))
                .toList();
    }

    @Override
    public void check(Element<Territory> territory, ContractView view, Findings findings) {
        ListedEpcis epcis = ListedEpcis.of(territory, view.geography());
        List<Element<Commune>> outside = new ArrayList<>();
        for (Element<Commune> commune : communes(territory)) {
            if (isComparable(commune, view)) {
                Set<String> actual = actual(commune, view);
                if (actual.isEmpty()) {
                    findings.undecided(commune.spot(InseeCode.MEMBER), "no-epci", parameters(commune, view));
                } else if (Collections.disjoint(actual, epcis.sirens())) {
                    outside.add(commune);
                }
            }
        }
        if (!outside.isEmpty()) {
            judge(outside, epcis, view, findings);
        }
    }

    private static void judge(List<Element<Commune>> outside, ListedEpcis epcis, ContractView view, Findings findings) {
        Element<Territory> territory = epcis.territory();
        LocalDate vintage = view.geography().vintage();
        List<PartialDate> ends = ends(view);
        Parameters all = Parameters.none().with("communes", outside.size()).with("vintage", vintage);
        if (!epcis.unidentified().isEmpty()) {
            findings.undecided(
                    territory.spot("epcis"), "epci-unidentified", all.with("epcis", epcis.someUnidentified()));
        } else if (!ends.isEmpty() && ends.stream().allMatch(end -> end.isBefore(vintage) == Certainty.CERTAIN)) {
            findings.undecided(territory.spot("communes"), "ended", all.with("end", Collections.max(ends)));
        } else if (ends.isEmpty()
                ? runsToPrsEnd(view)
                : ends.stream().anyMatch(end -> end.isBefore(vintage) != Certainty.EXCLUDED)) {
            findings.undecided(territory.spot("communes"), "end-unknown", all);
        } else {
            outside.forEach(commune -> judge(commune, territory.spot("epcis"), view, findings));
        }
    }

    private static void judge(Element<Commune> commune, Spot epcis, ContractView view, Findings findings) {
        Parameters parameters = parameters(commune, view);
        if (Membership.isLacking(commune, view) == Certainty.POSSIBLE) {
            findings.undecided(commune.spot("period"), "membership", parameters);
        } else {
            findings.report(
                    commune.spot(InseeCode.MEMBER),
                    parameters.with(
                            "actual", actual(commune, view).stream().sorted().toList()),
                    List.of(epcis));
        }
    }

    private static Parameters parameters(Element<Commune> commune, ContractView view) {
        return Parameters.none()
                .with("commune", commune.value().getName())
                .with("code", code(commune).orElseThrow())
                .with("vintage", view.geography().vintage());
    }

    private static boolean isComparable(Element<Commune> commune, ContractView view) {
        return code(commune).isPresent() && Membership.isLacking(commune, view) != Certainty.CERTAIN;
    }

    private static Set<String> actual(Element<Commune> commune, ContractView view) {
        return view.geography().epcisOf(code(commune).orElseThrow());
    }

    private static Optional<String> code(Element<Commune> commune) {
        return commune.optional(InseeCode.MEMBER, Commune::getInseeCode).filter(InseeCode::isWellFormed);
    }

    private static List<Element<Commune>> communes(Element<Territory> territory) {
        return territory.children("communes", Territory::getCommunes);
    }

    /** The end of the contract; where it is not known, all that it may be. */
    private static List<PartialDate> ends(ContractView view) {
        List<PartialDate> ends = ContractTerm.effective(view.contract()).possibleEnds();
        return ends.isEmpty() && runsToPrsEnd(view) ? view.contract().value().prsEnds() : ends;
    }

    private static boolean runsToPrsEnd(ContractView view) {
        return view.contract()
                .child("term", Contract::getTerm)
                .flatMap(term -> term.optional("basis", Term::getBasis))
                .filter(TermBasis.UNTIL_PRS_END::equals)
                .isPresent();
    }
}
