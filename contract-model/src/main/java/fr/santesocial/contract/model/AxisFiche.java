package fr.santesocial.contract.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fiche that hangs on an axis, directly or through one of its sub-axes.
 *
 * @param fiche the fiche
 * @param axis the axis it names: the one asked about or one below it
 * @param main true when that is the fiche's main axis, false when it is only one of its other axes
 */
public record AxisFiche(FicheAction fiche, Axis axis, boolean main) {

    static List<AxisFiche> of(Contract contract, Axis root) {
        Map<String, Axis> axes = new LinkedHashMap<>();
        AxisTree.of(List.of(root)).forEach(axis -> axes.putIfAbsent(axis.getId(), axis));
        return contract.getFichesActions().stream()
                .flatMap(fiche -> link(fiche, axes).stream())
                .toList();
    }

    private static Optional<AxisFiche> link(FicheAction fiche, Map<String, Axis> axes) {
        return fiche.getAxis()
                .flatMap(id -> Optional.ofNullable(axes.get(id)))
                .map(axis -> new AxisFiche(fiche, axis, true))
                .or(() -> fiche.getOtherAxes().stream()
                        .flatMap(id -> Stream.ofNullable(axes.get(id)))
                        .findFirst()
                        .map(axis -> new AxisFiche(fiche, axis, false)));
    }
}
