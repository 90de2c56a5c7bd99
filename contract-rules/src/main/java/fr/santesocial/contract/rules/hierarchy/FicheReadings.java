package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Aim;
import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Step;
import fr.santesocial.contract.model.kind.ActionStatus;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ways to count what stands in the fiches, within the limits of one declared count. */
final class FicheReadings {
    /** Whether a fiche is on the axis of the limit; perhaps, where it hangs on no axis at all. */
    private enum Standing {
        ON,
        PERHAPS,
        OFF
    }

    private final ContractView view;
    private final CountLimit limit;
    private final Optional<Set<String>> axisIds;

    FicheReadings(ContractView view, CountLimit limit) {
        this.view = view;
        this.limit = limit;
        this.axisIds = limit.axis().map(axis -> limit.axisIds());
    }

    /** All fiches, and those with a number where others have none; by main axis, and by other axes too. */
    List<Reading> fiches() {
        return Stream.of(
                        fiches("fiches", fiche -> true, false),
                        fiches("fiches-other-axes", fiche -> true, true),
                        fiches("fiches-numbered", FicheNumbering::isNumbered, false),
                        fiches("fiches-numbered", FicheNumbering::isNumbered, true))
                .toList();
    }

    /** The operations of the fiches, by main axis, and by other axes too. */
    List<Reading> operations() {
        return List.of(operations("operations", false), operations("operations-other-axes", true));
    }

    private Reading operations(String thing, boolean otherAxes) {
        Tally tally = new Tally(limit);
        eachFiche(otherAxes, (fiche, standing) -> {
            for (Element<Operation> operation : fiche.children("operations", FicheAction::getOperations)) {
                Optional<ActionStatus> status = operation
                        .optional("status", Operation::getStatus)
                        .or(() -> fiche.optional("status", FicheAction::getStatus));
                add(tally, standing, status);
            }
        });
        return tally.reading(thing);
    }

    Reading steps() {
        Tally tally = new Tally(limit);
        eachFiche(false, (fiche, standing) -> {
            for (Element<Step> step : fiche.children("steps", FicheAction::getSteps)) {
                add(tally, standing, step.optional("status", Step::getStatus));
            }
        });
        return tally.reading("steps-fiches");
    }

    /** Aims of the fiches: all, and only the most general. */
    List<Reading> aims() {
        Tally all = new Tally(limit);
        Tally general = new Tally(limit);
        eachFiche(false, (fiche, standing) -> {
            List<Element<Aim>> top = fiche.children("aims", FicheAction::getAims);
            top.forEach(aim -> add(general, standing, Optional.empty()));
            Deque<Element<Aim>> waiting = new ArrayDeque<>(top);
            while (!waiting.isEmpty()) {
                waiting.addAll(waiting.pop().children("aims", Aim::getAims));
                add(all, standing, Optional.empty());
            }
        });
        return List.of(all.reading("aims"), general.reading("aims-general"));
    }

    /** Each organisation and each wording once. */
    Reading partners() {
        Set<String> certain = new HashSet<>();
        Set<String> perhaps = new HashSet<>();
        long[] entries = new long[1];
        eachFiche(false, (fiche, standing) -> {
            for (Element<Partner> partner : partnersOf(fiche)) {
                entries[0]++;
                if (standing != Standing.OFF) {
                    (standing == Standing.ON ? certain : perhaps).add(identity(partner));
                }
            }
        });
        perhaps.removeAll(certain);
        return new Reading("partners", certain.size(), certain.size() + perhaps.size(), entries[0]);
    }

    private Reading fiches(String thing, Predicate<Element<FicheAction>> counts, boolean otherAxes) {
        Tally tally = new Tally(limit);
        eachFiche(otherAxes, (fiche, standing) -> {
            if (counts.test(fiche)) {
                add(tally, standing, fiche.optional("status", FicheAction::getStatus));
            }
        });
        return tally.reading(thing);
    }

    private void eachFiche(boolean otherAxes, BiConsumer<Element<FicheAction>, Standing> what) {
        for (Element<FicheAction> fiche : view.all(FicheAction.class)) {
            what.accept(fiche, standing(fiche, otherAxes));
        }
    }

    private Standing standing(Element<FicheAction> fiche, boolean otherAxes) {
        if (axisIds.isEmpty()) {
            return Standing.ON;
        }
        List<Element<Axis>> axes = FicheAxis.all(fiche, view);
        if (axes.isEmpty()) {
            return Standing.PERHAPS;
        }
        boolean on = axes.stream()
                .limit(otherAxes ? axes.size() : 1)
                .anyMatch(axis -> axisIds.get().contains(axis.value().getId()));
        return on ? Standing.ON : Standing.OFF;
    }

    private static void add(Tally tally, Standing standing, Optional<ActionStatus> status) {
        if (standing == Standing.OFF) {
            tally.outside();
        } else {
            tally.add(standing == Standing.ON, status);
        }
    }

    private static List<Element<Partner>> partnersOf(Element<FicheAction> fiche) {
        List<Element<Partner>> partners = new ArrayList<>(fiche.children("partners", FicheAction::getPartners));
        for (Element<Operation> operation : fiche.children("operations", FicheAction::getOperations)) {
            partners.addAll(operation.children("partners", Operation::getPartners));
        }
        return partners;
    }

    private static String identity(Element<Partner> partner) {
        return partner.optional("organisation", Partner::getOrganisation)
                .map(id -> "organisation " + id)
                .or(() -> partner.optional("label", Partner::getLabel).map(label -> "label " + label))
                .orElseThrow();
    }
}
