package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.overview.FicheNode;
import fr.santesocial.contract.examples.overview.Overview;
import fr.santesocial.contract.examples.overview.Plan;
import fr.santesocial.contract.model.kind.TimelineKind;
import java.util.HashMap;
import java.util.Map;

/** Where in a page the places of a document are shown: each element at its own anchor, the rest at its section. */
final class Anchors {
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("/bearers", "parties"),
            Map.entry("/signatories", "parties"),
            Map.entry("/organisations", "parties"),
            Map.entry("/components", "parties"),
            Map.entry("/territory", "territory"),
            Map.entry("/term", "term"),
            Map.entry("/amendments", "term"),
            Map.entry("/phases", "timeline"),
            Map.entry("/evaluations", "timeline"),
            Map.entry("/axes", "plan"),
            Map.entry("/fichesActions", "plan"),
            Map.entry("/objectives", "plan"),
            Map.entry("/governance", "governance"),
            Map.entry("/financings", "money"),
            Map.entry("/indicators", "indicators"));
    private static final String WHOLE = "identity";

    private final Map<String, String> ids = new HashMap<>(SECTIONS);

    /** Anchors of a page that shows nothing but findings. */
    Anchors() {
        ids.clear();
    }

    /** Anchors of the page of a contract. */
    Anchors(Overview overview) {
        overview.parties().forEach(each -> add(each.pointer()));
        overview.amendments().forEach(each -> add(each.pointer()));
        overview.coverage().columns().forEach(each -> add(each.pointer()));
        overview.plan().branches().forEach(this::add);
        overview.plan().withoutAxis().forEach(this::add);
        overview.indicators().forEach(each -> add(each.pointer()));
        overview.timeline().stream()
                .filter(span -> isShownThereOnly(span.kind()))
                .forEach(span -> add(span.pointer()));
        overview.money().notAdded().forEach(each -> add(each.pointer()));
        if (overview.contract().getGovernance().isEmpty()) {
            ids.remove("/governance");
        }
    }

    static boolean isShownThereOnly(TimelineKind kind) {
        return kind == TimelineKind.PHASE || kind == TimelineKind.STEP || kind == TimelineKind.EVALUATION;
    }

    private void add(Plan.Branch branch) {
        add(branch.pointer());
        branch.fiches().forEach(this::add);
        branch.goals().forEach(goal -> {
            add(goal.pointer());
            goal.fiches().forEach(this::add);
        });
    }

    private void add(FicheNode fiche) {
        add(fiche.pointer());
        fiche.operations().forEach(operation -> add(operation.pointer()));
    }

    private void add(String pointer) {
        // Pointers of elements are made of member names and indices: nothing of the document's text stands in them.
        ids.putIfAbsent(pointer, "e" + pointer.replace('/', '-'));
    }

    /** The anchor that shows the place, or the nearest around it. */
    String nearest(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            String id = ids.get(place);
            if (id != null) {
                return id;
            }
            place = place.substring(0, Math.max(place.lastIndexOf('/'), 0));
        }
        return WHOLE;
    }
}
