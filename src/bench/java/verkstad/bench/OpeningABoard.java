package verkstad.bench;

import verkstad.model.Place;
import verkstad.model.Problem;
import verkstad.model.Project;

/** From the click to the first frame of a board of a hundred cards, in a project of 10,000. */
@Figure(
        value = "Opening a board among 10,000 cards",
        reference = "an empty JavaFX frame in both windows",
        goal = OpeningAPlace.GOAL,
        limit = 200)
public class OpeningABoard extends OpeningAPlace {
    @Override
    Project project() throws Problem.BadInput, Problem.FileTrouble {
        return Large.manyBoards();
    }

    @Override
    Place there() {
        return new Place(null, Place.Room.BOARD, Large.BOARD);
    }
}
