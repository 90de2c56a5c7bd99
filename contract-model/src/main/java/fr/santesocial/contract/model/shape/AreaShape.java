package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.Area;
import fr.santesocial.contract.model.Area.Builder;
import fr.santesocial.contract.model.kind.AreaLevel;

/** The members of {@link Area}, in the order they are written. */
final class AreaShape {
    static final Shape<Area> TABLE = Shape.of(Area.class, Builder::new, Builder::build)
            .optional("level", choice(AreaLevel.class), Area::getLevel, Builder::level)
            .list("places", text(), Area::getPlaces, Builder::places)
            .optional("count", wholeNumber(), Area::getCount, Builder::count)
            .optional("text", text(), Area::getText, Builder::text)
            .table();

    private AreaShape() {}
}
