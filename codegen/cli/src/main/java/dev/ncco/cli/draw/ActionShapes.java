package dev.ncco.cli.draw;

import dev.ncco.schema.Kind;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SequenceRule;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shapes;
import dev.ncco.schema.model.UnionShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of the actions of an NCCO and of the endpoints of a call, and the rules about the order of actions. */
final class ActionShapes {

    private ActionShapes() {}

    /** Returns the shape of an action by its name, or null if the schemas have no such action. */
    static @Nullable ObjectShape of(String name) {
        return Shapes.of(Kind.NCCO) instanceof ListShape list && list.item() instanceof UnionShape union
                ? union.choice(name)
                : null;
    }

    /** Returns the rules about the order of actions. */
    static List<SequenceRule> sequences() {
        return Shapes.of(Kind.NCCO) instanceof ListShape list ? list.sequences() : List.of();
    }

    /** Returns the shape of the endpoints of {@code to}. */
    static @Nullable Shape callee() {
        ObjectShape.Member to = Shapes.of(Kind.CALL) instanceof ObjectShape call ? call.member("to") : null;
        return to != null && to.shape() instanceof ListShape list ? list.item() : null;
    }
}
