package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.Optional;

/** The reference contract with amendments; "-" stands for what is absent. */
final class AmendedContracts {
    private AmendedContracts() {}

    /** A sound contract with two sound amendments: a year more, then other content. */
    static Contract sound(ContractKind kind) {
        Contract contract = ReferenceContracts.sound(kind);
        List<Signatory> parties = contract.getSignatories();
        return Contract.builder()
                .from(contract)
                .addAmendment(prolongation("2028-12-31")
                        .number(1)
                        .signedOn(PartialDate.of(2027, 6, 1))
                        .period(period("2028-01-01", "2028-12-31"))
                        .signatories(parties)
                        .build())
                .addAmendment(Amendment.builder()
                        .number(2)
                        .signedOn(PartialDate.of(2027, 9, 1))
                        .addEffect(AmendmentEffect.CONTENT)
                        .signatories(parties)
                        .build())
                .build();
    }

    static Contract with(Amendment... amendments) {
        return Contract.builder()
                .from(ReferenceContracts.sound(ContractKind.CLS))
                .amendments(List.of(amendments))
                .build();
    }

    /** With a term of the start, end and declared duration. */
    static Contract with(Term term, Amendment... amendments) {
        return Contract.builder().from(with(amendments)).term(term).build();
    }

    static Term term(String start, String end, String duration) {
        Term.Builder builder = Term.builder().start(date(start)).end(date(end));
        if (!duration.equals("-")) {
            builder.declaredDuration(java.time.Period.parse(duration));
        }
        return builder.build();
    }

    static Amendment.Builder prolongation(String newEnd) {
        return Amendment.builder().addEffect(AmendmentEffect.PROLONGATION).newEnd(date(newEnd));
    }

    static Period period(String start, String end) {
        return Period.builder().start(date(start)).end(date(end)).build();
    }

    static Optional<PartialDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(PartialDate.parse(text));
    }

    /** What a test expects: pointers or reasons apart by spaces, "-" for none. */
    static List<String> list(String words) {
        return words.equals("-") ? List.of() : List.of(words.split(" "));
    }
}
