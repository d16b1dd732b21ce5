/** The page of one person of an employer, by their employee_id, which may hold any character. */
export const pathOfPerson = (employeeId: string): string => `/employer/people/${encodeURIComponent(employeeId)}`;
