/** The annotations that the Graven compiler reads. */
module dev.graven.annotations {
  exports dev.graven.annotations;
}
