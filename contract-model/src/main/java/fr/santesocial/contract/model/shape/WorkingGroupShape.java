package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.WorkingGroup;
import fr.santesocial.contract.model.WorkingGroup.Builder;

/** The members of {@link WorkingGroup}, in the order they are written. */
final class WorkingGroupShape {
    static final Shape<WorkingGroup> TABLE = Shape.of(WorkingGroup.class, Builder::new, Builder::build)
            .required("title", text(), WorkingGroup::getTitle, Builder::title)
            .list("themes", nested(() -> CodedShape.TABLE), WorkingGroup::getThemes, Builder::themes)
            .list("members", nested(() -> ActorShape.TABLE), WorkingGroup::getMembers, Builder::members)
            .table();

    private WorkingGroupShape() {}
}
