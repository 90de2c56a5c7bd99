package fr.santesocial.contract.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Ways to make a sound document wrong in one place, written from what the model's description says and from nothing else. */
enum Planter {
    MISSPELT_MEMBER {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                plants.add(new Plant(this, pointer + "/" + member.name, random -> {
                    member.name = misspelt(member.name, random);
                    return pointer + "/" + member.name;
                }));
            }
        }
    },
    NOTHING_AS_VALUE {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                plants.add(replacing(this, member, pointer, "null"));
            }
        }
    },
    WRONG_TYPE {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                switch (member.value.kind()) {
                    case TEXT -> plants.add(replacing(this, member, pointer, "7", "true", "[\"a\"]", "{\"a\": 1}"));
                    case NUMBER -> plants.add(replacing(this, member, pointer, "\"7\"", "false", "[7]"));
                    case OTHER -> plants.add(replacing(this, member, pointer, "\"oui\"", "1", "{}"));
                    case OBJECT, LIST -> plants.add(replacing(this, member, pointer, "\"a\"", "7", "true"));
                }
            }
        }
    },
    LIST_FOR_OBJECT {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (member.value.kind() == PlainJson.Kind.OBJECT) {
                    String place = pointer + "/" + member.name;
                    plants.add(new Plant(this, place, random -> {
                        member.value = PlainJson.listOf(member.value);
                        return place;
                    }));
                }
            }
        }
    },
    OBJECT_FOR_LIST {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (member.value.kind() == PlainJson.Kind.LIST) {
                    String place = pointer + "/" + member.name;
                    plants.add(new Plant(this, place, random -> {
                        member.value = member.value.elements().get(0);
                        return place;
                    }));
                }
            }
        }
    },
    WRONG_ELEMENT {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                List<PlainJson> elements = member.value.elements();
                for (int i = 0; i < elements.size(); i++) {
                    int at = i;
                    String place = pointer + "/" + member.name + "/" + at;
                    plants.add(new Plant(this, place, random -> {
                        elements.set(at, PlainJson.literal(pick(random, "null", "7", "[]", "false")));
                        return place;
                    }));
                }
            }
        }
    },
    BAD_DATE {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (DATES.contains(member.name) && member.value.kind() == PlainJson.Kind.TEXT) {
                    plants.add(replacing(this, member, pointer, NO_DATES));
                }
            }
        }
    },
    BAD_NUMBER {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (member.value.kind() == PlainJson.Kind.NUMBER) {
                    String[] wrong = WHOLE_NUMBERS.contains(member.name) ? NO_WHOLE_NUMBERS : NO_NUMBERS;
                    plants.add(replacing(this, member, pointer, wrong));
                }
            }
        }
    },
    UNKNOWN_CONSTANT {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (CONSTANTS.contains(member.name) && member.value.kind() == PlainJson.Kind.TEXT) {
                    String place = pointer + "/" + member.name;
                    plants.add(new Plant(this, place, random -> {
                        String written = member.value.literal();
                        member.value = PlainJson.literal(
                                pick(random, written.toLowerCase(Locale.ROOT), "\"INCONNU\"", "\"\"", "\"en cours\""));
                        return place;
                    }));
                }
            }
        }
    },
    REQUIRED_MEMBER_LEFT_OUT {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                if (REQUIRED.getOrDefault(role, Set.of()).contains(member.name)) {
                    String place = pointer + "/" + member.name;
                    plants.add(new Plant(this, place, random -> {
                        object.members().remove(member);
                        return place;
                    }));
                }
            }
        }
    },
    MEMBER_WRITTEN_TWICE {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (PlainJson.Entry member : object.members()) {
                String place = pointer + "/" + member.name;
                plants.add(new Plant(this, place, random -> {
                    object.members().add(new PlainJson.Entry(member));
                    return place;
                }));
            }
        }
    },
    FURTHER_MEMBER {
        @Override
        void collect(PlainJson object, String pointer, String role, List<Plant> plants) {
            for (String name : List.of("remarque", "x-interne", "$schema", "_id_sirh", "commentaire du service")) {
                String place = pointer + "/" + name;
                plants.add(new Plant(this, place, random -> {
                    PlainJson value = PlainJson.literal(pick(random, "null", "\"a\"", "{\"id\": [1, {}]}", "[null]"));
                    int at = random.nextInt(object.members().size() + 1);
                    object.members().add(at, new PlainJson.Entry(name, value));
                    return place;
                }));
            }
        }
    };

    private static final Set<String> DATES =
            Set.of("signedOn", "start", "end", "on", "date", "newEnd", "prsEnd", "since");
    private static final Set<String> WHOLE_NUMBERS =
            Set.of("generation", "count", "expected", "minimumAge", "maximumAge", "meetingsPerYear", "ordinal", "year");
    private static final Set<String> CONSTANTS = Set.of(
            "kind",
            "stage",
            "basis",
            "status",
            "state",
            "role",
            "level",
            "nature",
            "direction",
            "tax",
            "fichesListed",
            "of");
    private static final String[] NO_DATES = {
        "\"31/12/2024\"", "\"2024-13\"", "\"2023-02-29\"", "\"24-01-01\"", "\"2024-1-1\"", "\"\"", "\"fin 2024\""
    };
    private static final String[] NO_NUMBERS = {"1e5", "1E2", "1e999999999", "-1e-999999999", "9".repeat(38)};
    private static final String[] NO_WHOLE_NUMBERS = {"2.5", "2.0", "1e1", "1e999999999", "2147483648", "9".repeat(30)};
    /** What an object must have, by the member that holds it or, for a list, its elements. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("", Set.of("format", "id", "kind", "title")),
            Map.entry("fichesActions", Set.of("id", "title")),
            Map.entry("objectives", Set.of("id", "title")),
            Map.entry("strategicObjectives", Set.of("id", "title")),
            Map.entry("components", Set.of("kind")),
            Map.entry("territory", Set.of("name")),
            Map.entry("communes", Set.of("name")),
            Map.entry("epcis", Set.of("name")),
            Map.entry("bodies", Set.of("name")),
            Map.entry("collective", Set.of("label")),
            Map.entry("publics", Set.of("label")),
            Map.entry("declaredCounts", Set.of("of")),
            Map.entry("predecessor", Set.of("title")),
            Map.entry("successor", Set.of("title")),
            Map.entry("relatedPlans", Set.of("title")),
            Map.entry("phases", Set.of("title")),
            Map.entry("steps", Set.of("title")),
            Map.entry("operations", Set.of("title")),
            Map.entry("indicators", Set.of("title")),
            Map.entry("aims", Set.of("title")),
            Map.entry("workingGroups", Set.of("title")),
            Map.entry("history", Set.of("title")),
            Map.entry("figures", Set.of("title")));

    /** Adds every way this one fault can be planted in one object; the role is the member that holds the object. */
    abstract void collect(PlainJson object, String pointer, String role, List<Plant> plants);

    /** Every way the fault can be planted in a document. */
    List<Plant> plants(PlainJson document) {
        List<Plant> plants = new ArrayList<>();
        walk(document, "", "", plants);
        return plants;
    }

    private void walk(PlainJson value, String pointer, String role, List<Plant> plants) {
        if (value.kind() == PlainJson.Kind.OBJECT) {
            collect(value, pointer, role, plants);
            value.members().forEach(member -> walk(member.value, pointer + "/" + member.name, member.name, plants));
        }
        for (int i = 0; i < value.elements().size(); i++) {
            walk(value.elements().get(i), pointer + "/" + i, role, plants);
        }
    }

    private static Plant replacing(Planter planter, PlainJson.Entry member, String pointer, String... values) {
        String place = pointer + "/" + member.name;
        return new Plant(planter, place, random -> {
            member.value = PlainJson.literal(pick(random, values));
            return place;
        });
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static String misspelt(String name, Random random) {
        int at = random.nextInt(name.length());
        StringBuilder written = new StringBuilder(name);
        switch (random.nextInt(5)) {
            case 0 -> written.insert(at, name.charAt(at));
            case 1 -> written.setCharAt(at, (char) (name.charAt(at) == 'z' ? 'a' : name.charAt(at) + 1));
            case 2 -> written.setCharAt(0, Character.toUpperCase(name.charAt(0)));
            case 3 -> written.insert(at + 1, "_");
            default -> {
                written.deleteCharAt(at);
                written.insert(name.length() / 2, name.charAt(at));
            }
        }
        return written.toString().equals(name) ? name + "e" : written.toString();
    }
}
