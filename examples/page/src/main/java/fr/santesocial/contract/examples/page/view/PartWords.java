package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.ActorNames;
import fr.santesocial.contract.examples.overview.AmendedTerm;
import fr.santesocial.contract.examples.overview.Party;
import fr.santesocial.contract.examples.overview.Span;
import fr.santesocial.contract.model.Component;
import fr.santesocial.contract.model.Deliberation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.kind.Labelled;
import fr.santesocial.contract.model.kind.TimelineKind;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parties, halves of a merged contract, amendments and moments, each in a few words. */
final class PartWords {
    private final ActorNames names;
    private final Words words;

    PartWords(ActorNames names, Words words) {
        this.names = names;
        this.words = words;
    }

    /** In what role a party takes part. */
    String role(Party party) {
        List<String> roles = new ArrayList<>();
        if (party.bearer()) {
            roles.add(words.text("parties.bearer"));
        }
        party.signatory()
                .map(signatory ->
                        signatory.getRole().<String>map(words::label).orElseGet(() -> words.text("parties.signatory")))
                .ifPresent(roles::add);
        return words.opening(String.join(", ", roles));
    }

    /** Who signs for a party, and when. */
    String signs(Party party) {
        List<String> parts = new ArrayList<>();
        party.signatory().ifPresent(signatory -> {
            parts.addAll(signatory.getFunctions());
            signatory
                    .getCollective()
                    .flatMap(group -> group.getExpected())
                    .ifPresent(expected -> parts.add(words.count("parties.expected", expected)));
            signatory
                    .getSignedOn()
                    .ifPresent(date -> parts.add(
                            words.text("parties.signed", Parameters.none().with("date", date))));
            signatory.getDeliberation().flatMap(this::deliberation).ifPresent(parts::add);
            parts.addAll(commitments(signatory));
        });
        return parts.isEmpty() ? "–" : String.join(" ; ", parts);
    }

    private Optional<String> deliberation(Deliberation deliberation) {
        return deliberation
                .getDate()
                .map(date ->
                        words.text("parties.deliberation", Parameters.none().with("date", date)));
    }

    private static List<String> commitments(Signatory signatory) {
        return signatory.getCommitments();
    }

    /** One of the contracts merged into this one. */
    String component(Component component) {
        return words.text(
                component.getParties().isEmpty() ? "parties.component.alone" : "parties.component",
                Parameters.none()
                        .with("kind", component.getKind())
                        .with(
                                "parties",
                                component.getParties().stream().map(names::of).toList()));
    }

    /** What an amendment is called and what it changes. */
    String amendment(AmendedTerm amended) {
        String name = amended.amendment()
                .getNumber()
                .map(number ->
                        words.text("term.amendment-number", Parameters.none().with("number", number.longValue())))
                .orElseGet(() -> words.text("term.amendment"));
        List<AmendmentEffect> effects = amended.amendment().getEffects();
        return effects.isEmpty()
                ? name
                : name + words.text("colon") + " "
                        + effects.stream()
                                .map((Labelled each) -> words.label(each))
                                .collect(Collectors.joining(", "));
    }

    /** What something with a place in time is called beside its kind. */
    String span(Span span) {
        if (span.kind() == TimelineKind.AMENDMENT && span.number().isPresent()) {
            String number = words.text(
                    "timeline.number",
                    Parameters.none().with("number", span.number().get()));
            return called(Optional.of(number), span.title());
        }
        return called(span.number(), span.title());
    }

    private static String called(Optional<String> number, Optional<String> title) {
        return title.map(words -> PageView.named(number, words))
                .or(() -> number)
                .orElse("");
    }
}
