package verkstad.bench;

import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** From the click to the first frame of a board of 10,000 cards, on the laptop and on the projector. */
@Figure(
        value = "Opening a board of 10,000 cards",
        reference = "an empty JavaFX frame in both windows",
        goal = OpeningAPlace.GOAL,
        limit = 200)
public class OpeningALargeBoard extends OpeningAPlace {
    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.oneBoard();
    }

    @Override
    Place there() {
        return new Place(null, Place.Room.BOARD, Large.BOARD);
    }
}
