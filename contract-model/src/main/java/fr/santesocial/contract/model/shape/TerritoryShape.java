package fr.santesocial.contract.model.shape;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.Territory;
import fr.santesocial.contract.model.Territory.Builder;
import fr.santesocial.contract.model.kind.TerritoryKind;

/** The members of {@link Territory}, in the order they are written. */
final class TerritoryShape {
    static final Shape<Territory> TABLE = Shape.of(Territory.class, Builder::new, Builder::build)
            .required("name", text(), Territory::getName, Builder::name)
            .optional("kind", choice(TerritoryKind.class), Territory::getKind, Builder::kind)
            .optional("siren", text(), Territory::getSiren, Builder::siren)
            .list("communes", nested(() -> CommuneShape.TABLE), Territory::getCommunes, Builder::communes)
            .list("epcis", nested(() -> EpciShape.TABLE), Territory::getEpcis, Builder::epcis)
            .list("departments", text(), Territory::getDepartments, Builder::departments)
            .list("regions", text(), Territory::getRegions, Builder::regions)
            .list("neighbourhoods", text(), Territory::getNeighbourhoods, Builder::neighbourhoods)
            .optional("population", nested(() -> QuantityShape.TABLE), Territory::getPopulation, Builder::population)
            .optional("rural", flag(), Territory::getRural, Builder::rural)
            .optional("text", text(), Territory::getText, Builder::text)
            .table();

    private TerritoryShape() {}
}
