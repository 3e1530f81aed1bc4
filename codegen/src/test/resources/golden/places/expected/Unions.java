// Generated from the schema files by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco;

import dev.ncco.runtime.io.Discriminator;
import dev.ncco.runtime.io.JsonReader;

/** Reads objects whose class depends on the value of a member. */
final class Unions {

    private static final Discriminator DELIVERY_PLACE = new Discriminator("place", "kind", "address, locker");
    private static final Discriminator PICKUP_PLACE = new Discriminator("place", "kind", "address, locker");

    private Unions() {}

    static DeliveryPlace deliveryPlace(JsonReader in) {
        return switch (DELIVERY_PLACE.read(in)) {
            case "address" -> DeliveryAddress.read(in);
            case "locker" -> Locker.read(in);
            default -> new UnknownDeliveryPlace(DELIVERY_PLACE.readUnknown(in));
        };
    }

    static PickupPlace pickupPlace(JsonReader in) {
        return switch (PICKUP_PLACE.read(in)) {
            case "address" -> Address.read(in);
            case "locker" -> Locker.readAsPickupPlace(in);
            default -> new UnknownPickupPlace(PICKUP_PLACE.readUnknown(in));
        };
    }
}
