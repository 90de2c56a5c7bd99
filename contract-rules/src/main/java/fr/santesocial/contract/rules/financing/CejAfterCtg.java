package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.report.Severity;
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
import fr.santesocial.contract.rules.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Money of a contrat enfance jeunesse, which a CTG replaces, inside the CTG. */
final class CejAfterCtg implements Rule<Financing> {
    private static final Phrases ENDED = Phrases.of(CejAfterCtg.class, "ended-lines", "cej");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("financing.cej-after-ctg")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.C8, Basis.GUIDE))
            .wording(FinancingRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Financing>> subjects(ContractView view) {
        return view.all(Financing.class).stream()
                .filter(line -> line.showsOrHides(
                        each -> each.child("line", Financing::getLine).isPresent()))
                .toList();
    }

    @Override
    public void check(Element<Financing> line, ContractView view, Findings findings) {
        line.child("line", Financing::getLine).flatMap(CejAfterCtg::ended).ifPresent(words -> {
            Parameters parameters = Parameters.none().with("line", words);
            Optional<PartialDate> end = end(line);
            Optional<PartialDate> start = start(view);
            if (end.isPresent() && start.isEmpty()) {
                findings.undecided(line.spot("line"), "no-start", parameters);
                return;
            }
            switch (end.map(day -> day.isBefore(start.orElseThrow())).orElse(Certainty.EXCLUDED)) {
                case EXCLUDED -> findings.report(line.spot("line"), parameters);
                case POSSIBLE -> findings.undecided(line.spot("line"), "partial", parameters);
                // It is the money of the contract before this one.
                case CERTAIN -> {}
            }
        });
    }

    private static Optional<String> ended(Element<Coded> coded) {
        return Stream.of(coded.optional("label", Coded::getLabel), coded.optional("code", Coded::getCode))
                .flatMap(Optional::stream)
                .filter(ENDED::areIn)
                .findFirst();
    }

    private static Optional<PartialDate> end(Element<Financing> line) {
        return line.child("period", Financing::getPeriod).flatMap(period -> period.optional("end", Period::getEnd));
    }

    private static Optional<PartialDate> start(ContractView view) {
        return view.contract().child("term", Contract::getTerm).flatMap(term -> term.optional("start", Term::getStart));
    }
}
