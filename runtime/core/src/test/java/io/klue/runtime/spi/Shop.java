package io.klue.runtime.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Models and codecs of the kind that is emitted. */
final class Shop {
    private Shop() {}

    enum Status {
        AVAILABLE,
        SOLD,
        UNRECOGNIZED;

        static Status of(String wire) {
            return switch (wire) {
                case "available" -> AVAILABLE;
                case "sold" -> SOLD;
                default -> null;
            };
        }
    }

    record Owner(String name) {
        static Owner read(JsonReader in) {
            String[] name = new String[1];
            in.beginObject();
            while (in.nextField()) {
                switch (in.field()) {
                    case "name" -> name[0] = in.string();
                    default -> in.refuse();
                }
            }
            return in.build(() -> {
                if (name[0] == null) {
                    throw MissingFieldsException.in("Owner", "name", name[0]);
                }
                return new Owner(name[0]);
            });
        }
    }

    record Pet(
            UUID id,
            String name,
            Status status,
            List<String> tags,
            Optional<LocalDate> born,
            Optional<Integer> weightGrams,
            Optional<Owner> owner,
            Map<String, Owner> formerOwners) {
        private static final StringConstraint NAME =
                new StringConstraint().minLength(1).maxLength(8);
        private static final ArrayConstraint TAGS =
                new ArrayConstraint().maxItems(2).uniqueItems();
        private static final NumberConstraint WEIGHT =
                new NumberConstraint().minimum(1).maximum(900_000);

        static Pet read(JsonReader in) {
            Builder pet = new Builder();
            in.beginObject();
            while (in.nextField()) {
                switch (in.field()) {
                    case "id" -> pet.id = in.uuid();
                    case "name" -> pet.name = in.string(NAME);
                    case "status" -> pet.status = in.constant(Status::of, Status.UNRECOGNIZED);
                    case "tags" -> pet.tags = in.list(TAGS, JsonReader::string);
                    case "born" -> pet.born = in.nullable(JsonReader::date);
                    case "weightGrams" -> pet.weightGrams = in.int32(WEIGHT);
                    case "owner" -> pet.owner = Owner.read(in);
                    case "formerOwners" -> pet.formerOwners = in.map(Owner::read);
                    default -> in.skip();
                }
            }
            in.required("born");
            return in.build(pet::build);
        }
    }

    static final class Builder {
        private UUID id;
        private String name;
        private Status status;
        private List<String> tags = new ArrayList<>();
        private LocalDate born;
        private Integer weightGrams;
        private Owner owner;
        private Map<String, Owner> formerOwners = Map.of();

        Pet build() {
            if (id == null || name == null || status == null) {
                throw MissingFieldsException.in("Pet", "id", id, "name", name, "status", status);
            }
            return new Pet(
                    id,
                    name,
                    status,
                    tags,
                    Optional.ofNullable(born),
                    Optional.ofNullable(weightGrams),
                    Optional.ofNullable(owner),
                    formerOwners);
        }
    }

    sealed interface Animal {
        static Animal read(JsonReader in) {
            String kind = in.discriminator("kind");
            return switch (kind) {
                case "cat" -> Cat.read(in);
                case "pack" -> Pack.read(in);
                default -> in.unrecognized("kind", kind, Other::new);
            };
        }
    }

    record Other(String kind) implements Animal {}

    record Cat(int lives) implements Animal {
        static Cat read(JsonReader in) {
            Integer[] lives = new Integer[1];
            in.beginObject();
            while (in.nextField()) {
                switch (in.field()) {
                    case "lives" -> lives[0] = in.int32();
                    case "kind" -> in.skip();
                    default -> in.refuse();
                }
            }
            return in.build(() -> {
                if (lives[0] == null) {
                    throw MissingFieldsException.in("Cat", "lives", lives[0]);
                }
                return new Cat(lives[0]);
            });
        }
    }

    record Pack(List<Animal> members) implements Animal {
        static Pack read(JsonReader in) {
            List<Animal> members = new ArrayList<>();
            in.beginObject();
            while (in.nextField()) {
                switch (in.field()) {
                    case "members" -> members.addAll(in.list(Animal::read));
                    default -> in.skip();
                }
            }
            return in.build(() -> new Pack(members));
        }
    }
}
