package fr.santesocial.contract.rules.financing;

import fr.santesocial.contract.model.Coordination;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.value.Coded;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The money for coordination: of posts, and of the fiches that are about it. */
final class CoordinationMoney {
    private static final List<Class<?>> PLACES = List.of(Coordination.class, FicheAction.class);

    private CoordinationMoney() {}

    /** The posts and fiches for one coordination that have lines of money that were not refused, or may have. */
    static List<Element<Object>> of(Coordinated wanted, ContractView view) {
        return Funded.by(
                view,
                place -> coordinated(place) == wanted
                        && !Line.kept(Line.of(place)).isEmpty(),
                PLACES);
    }

    /** The lines, not refused, that pay for one coordination; the words of a line win over those of its place. */
    static List<Line> linesFor(Coordinated wanted, ContractView view) {
        return Funded.by(view, place -> isAbout(place), PLACES).stream()
                .flatMap(place -> Line.kept(Line.of(place)).stream()
                        .filter(line -> byLine(line).orElseGet(() -> coordinated(place)) == wanted))
                .toList();
    }

    private static boolean isAbout(Element<Object> place) {
        return place.value() instanceof Coordination || coordinated(place) != Coordinated.UNCLEAR;
    }

    private static Coordinated coordinated(Element<Object> place) {
        if (place.value() instanceof Coordination post) {
            return Coordinated.byFunction(post.getFunction());
        }
        return place.value() instanceof FicheAction fiche
                ? Coordinated.byTitle(fiche.getTitle(), () -> place.values("fields", any -> fiche.getFields()))
                : Coordinated.UNCLEAR;
    }

    private static Optional<Coordinated> byLine(Line line) {
        return Stream.concat(
                        line.element().child("line", Financing::getLine).stream()
                                .flatMap(coded -> coded.optional("label", Coded::getLabel).stream()),
                        line.element().optional("text", Financing::getText).stream())
                .map(Coordinated::named)
                .filter(named -> named != Coordinated.UNCLEAR)
                .findFirst();
    }
}
