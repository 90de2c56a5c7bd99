package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.ContractLink;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.ReferenceContracts;
import java.util.List;
import java.util.Optional;

/** Contracts with another term than the reference contract; "-" stands for what is absent. */
final class TermContracts {
    private TermContracts() {}

    static Contract withTerm(ContractKind kind, Term term) {
        return Contract.builder()
                .from(ReferenceContracts.sound(kind))
                .term(term)
                .build();
    }

    /** A CLS with the term. */
    static Contract withTerm(Term term) {
        return withTerm(ContractKind.CLS, term);
    }

    static Term.Builder term(String start, String end) {
        Term.Builder builder = Term.builder();
        date(start).ifPresent(builder::start);
        date(end).ifPresent(builder::end);
        return builder;
    }

    static Term.Builder term(String start, String end, String duration) {
        Term.Builder builder = term(start, end);
        if (!duration.equals("-")) {
            builder.declaredDuration(java.time.Period.parse(duration));
        }
        return builder;
    }

    /** The contract without stage and without any date of signature. */
    static Contract.Builder unsigned(Contract contract) {
        return Contract.builder()
                .from(contract)
                .stage(Optional.empty())
                .signedOn(Optional.empty())
                .signatories(List.of(
                        Signatory.builder().organisation("ars").build(),
                        Signatory.builder().organisation("caf").build()));
    }

    static Contract following(String formerEnd, String start) {
        Contract contract = withTerm(term(start, "-").build());
        return Contract.builder()
                .from(contract)
                .predecessor(ContractLink.builder()
                        .title("CLS 1")
                        .period(period("-", formerEnd))
                        .build())
                .build();
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
