package dev.ncco.codegen.model;

/**
 * An operation with one method for each kind of value, so that the compiler reports missing ones.
 *
 * @param <R> the result
 * @param <X> the exception that the operation throws, or {@code RuntimeException} if it throws none
 */
public interface ValueVisitor<R, X extends Exception> {

    /**
     * Visits a string.
     *
     * @param text the string
     * @return the result
     * @throws X if the operation fails
     */
    R text(ValueType.Text text) throws X;

    /**
     * Visits an integer.
     *
     * @param number the integer
     * @return the result
     * @throws X if the operation fails
     */
    R integer(ValueType.Int number) throws X;

    /**
     * Visits a number.
     *
     * @param number the number
     * @return the result
     * @throws X if the operation fails
     */
    R decimal(ValueType.Decimal number) throws X;

    /**
     * Visits a boolean.
     *
     * @param flag the boolean
     * @return the result
     * @throws X if the operation fails
     */
    R flag(ValueType.Flag flag) throws X;

    /**
     * Visits a value that the platform sends.
     *
     * @param received the value
     * @return the result
     * @throws X if the operation fails
     */
    R received(ValueType.Received received) throws X;

    /**
     * Visits a value of an enumeration.
     *
     * @param token the value
     * @return the result
     * @throws X if the operation fails
     */
    R token(ValueType.Token token) throws X;

    /**
     * Visits an object of a generated class.
     *
     * @param object the object
     * @return the result
     * @throws X if the operation fails
     */
    R object(ValueType.Obj object) throws X;

    /**
     * Visits a member of a union.
     *
     * @param union the member
     * @return the result
     * @throws X if the operation fails
     */
    R union(ValueType.Union union) throws X;

    /**
     * Visits a list.
     *
     * @param list the list
     * @return the result
     * @throws X if the operation fails
     */
    R list(ValueType.ListOf list) throws X;

    /**
     * Visits any JSON.
     *
     * @param json the JSON
     * @return the result
     * @throws X if the operation fails
     */
    R json(ValueType.Json json) throws X;

    /**
     * Visits a JSON object with arbitrary names.
     *
     * @param map the object
     * @return the result
     * @throws X if the operation fails
     */
    R map(ValueType.JsonMap map) throws X;

    /**
     * Visits a string that is wrapped in an object.
     *
     * @param wrapped the string
     * @return the result
     * @throws X if the operation fails
     */
    R wrapped(ValueType.Wrapped wrapped) throws X;
}
