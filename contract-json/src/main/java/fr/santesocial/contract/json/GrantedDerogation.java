package fr.santesocial.contract.json;

import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.value.PartialDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One derogation as its file says it.
 *
 * @param rule id of the rule
 * @param contract id of the contract; absent where the file is used for one contract only
 * @param place pointer of the finding
 * @param reason why it was granted
 * @param author function of who granted it
 * @param granted first day it holds
 * @param expires last day it holds
 * @param fingerprint fingerprint of the value it was granted for
 */
record GrantedDerogation(
        String rule,
        Optional<String> contract,
        String place,
        String reason,
        String author,
        PartialDate granted,
        PartialDate expires,
        Optional<String> fingerprint) {
    static final Shape<GrantedDerogation> SHAPE = Shape.of(
                    GrantedDerogation.class, Builder::new, Builder::build, FileTexts::bundle)
            .required("rule", text(), GrantedDerogation::rule, Builder::rule)
            .optional("contract", text(), GrantedDerogation::contract, Builder::contract)
            .required("place", text(), GrantedDerogation::place, Builder::place)
            .required("reason", text(), GrantedDerogation::reason, Builder::reason)
            .required("author", text(), GrantedDerogation::author, Builder::author)
            .required("granted", partialDate(), GrantedDerogation::granted, Builder::granted)
            .required("expires", partialDate(), GrantedDerogation::expires, Builder::expires)
            .optional("fingerprint", text(), GrantedDerogation::fingerprint, Builder::fingerprint)
            .table();

    /** Collects what is said of a derogation. */
    static final class Builder {
        private @Nullable String rule;
        private @Nullable String contract;
        private @Nullable String place;
        private @Nullable String reason;
        private @Nullable String author;
        private @Nullable PartialDate granted;
        private @Nullable PartialDate expires;
        private @Nullable String fingerprint;

        void rule(String value) {
            this.rule = value;
        }

        void contract(String value) {
            this.contract = value;
        }

        void place(String value) {
            this.place = value;
        }

        void reason(String value) {
            this.reason = value;
        }

        void author(String value) {
            this.author = value;
        }

        void granted(PartialDate value) {
            this.granted = value;
        }

        void expires(PartialDate value) {
            this.expires = value;
        }

        void fingerprint(String value) {
            this.fingerprint = value;
        }

        GrantedDerogation build() {
            return new GrantedDerogation(
                    Objects.requireNonNull(rule),
                    Optional.ofNullable(contract),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(author),
                    Objects.requireNonNull(granted),
                    Objects.requireNonNull(expires),
                    Optional.ofNullable(fingerprint));
        }
    }
}
