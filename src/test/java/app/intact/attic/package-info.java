/// A room that breaks every rule of the house, so that each rule is seen to fail. It stands in no table.
@Deprecated
package app.intact.attic;
