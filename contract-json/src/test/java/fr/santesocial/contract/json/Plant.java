package fr.santesocial.contract.json;

import java.util.Random;
import java.util.function.Function;

/**
 * One fault that can be planted in one place.
 *
 * @param planter what kind of fault it is
 * @param place where in the sound document
 * @param planting plants it and says where it is to be reported
 */
record Plant(Planter planter, String place, Function<Random, String> planting) {
    boolean isApartFrom(Plant other) {
        return !(place + "/").startsWith(other.place + "/") && !(other.place + "/").startsWith(place + "/");
    }
}
