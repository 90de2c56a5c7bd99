package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.kind.ElementKind.INDICATOR;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.identifier;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.reference;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Indicator;
import fr.santesocial.contract.model.Indicator.Builder;
import fr.santesocial.contract.model.kind.IndicatorDirection;
import fr.santesocial.contract.model.kind.IndicatorKind;
import fr.santesocial.contract.model.kind.IndicatorNature;

/** The members of {@link Indicator}, in the order they are written. */
final class IndicatorShape {
    static final Shape<Indicator> TABLE = Shape.of(Indicator.class, Builder::new, Builder::build)
            .required("title", text(), Indicator::getTitle, Builder::title)
            .optional("id", identifier(INDICATOR), Indicator::getId, Builder::id)
            .optional("kind", choice(IndicatorKind.class), Indicator::getKind, Builder::kind)
            .optional("nature", choice(IndicatorNature.class), Indicator::getNature, Builder::nature)
            .optional("unit", text(), Indicator::getUnit, Builder::unit)
            .optional("direction", choice(IndicatorDirection.class), Indicator::getDirection, Builder::direction)
            .optional("baseline", nested(() -> LevelShape.TABLE), Indicator::getBaseline, Builder::baseline)
            .optional("target", nested(() -> LevelShape.TABLE), Indicator::getTarget, Builder::target)
            .list("measures", nested(() -> MeasureShape.TABLE), Indicator::getMeasures, Builder::measures)
            .optional("frequency", nested(() -> CodedShape.TABLE), Indicator::getFrequency, Builder::frequency)
            .optional("dataSource", text(), Indicator::getDataSource, Builder::dataSource)
            .optional("owner", nested(() -> ActorShape.TABLE), Indicator::getOwner, Builder::owner)
            .optional("partOf", reference(INDICATOR), Indicator::getPartOf, Builder::partOf)
            .list("sources", nested(() -> SourceNoteShape.TABLE), Indicator::getSources, Builder::sources)
            .table();

    private IndicatorShape() {}
}
